package vn.tinhnha.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way of one report from the citizen's form to the public search, each step sent as the page of its officer sends
 * it. Every step must succeed: a refusal ends the measurement.
 */
final class Lifecycle {

    private static final String FORM = "/phan-anh/gui";
    private static final int SEE_OTHER = 303;
    private static final int OK = 200;
    private static final String ANSWER =
            "Đơn vị đã kiểm tra hiện trường và khắc phục xong trong ngày. Cảm ơn bạn đã phản ánh.";
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\d{2}-\\d{6,}");

    private final RunningApp app;
    private final Seed seed;
    private final SignIn.Session citizen;
    private final SignIn.Session center;
    private final List<Agency> agencies;

    /** What happens to a report, in this order. */
    enum Step {
        CREATE("citizen sends the form"),
        TRACK("citizen opens the private page"),
        DISPATCH("center dispatches"),
        ACCEPT("agency accepts"),
        RESULT("agency proposes a result"),
        APPROVE("leader approves"),
        PUBLISH("center publishes"),
        SEARCH("public search finds it");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private record Agency(String code, SignIn.Session handler, SignIn.Session leader) {}

    /** Hears of each step. */
    interface Watch {

        <T> T took(Step step, Request<T> request) throws IOException, InterruptedException;
    }

    /** One request of the way. */
    @FunctionalInterface
    interface Request<T> {

        T send() throws IOException, InterruptedException;
    }

    Lifecycle(RunningApp app, Seed seed, int agencies) throws IOException, InterruptedException {
        this.app = app;
        this.seed = seed;
        this.citizen = SignIn.visitor(app, FORM, "");
        this.center = SignIn.official(app, "giamsat", "/dieu-hanh");
        this.agencies = new ArrayList<>();
        for (String code : seed.agencies().subList(0, agencies)) {
            this.agencies.add(new Agency(
                    code,
                    SignIn.official(app, "xuly." + code, "/xu-ly"),
                    SignIn.official(app, "lanhdao." + code, "/xu-ly")));
        }
    }

    /** Takes a new report all the way and gives its code. */
    String run(Watch watch) throws IOException, InterruptedException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Agency agency = agencies.get(random.nextInt(agencies.size()));
        String mark = "tổ " + random.nextInt(1_000_000, 10_000_000);
        String path = watch.took(Step.CREATE, () -> create(mark));
        String code = watch.took(Step.TRACK, () -> track(path));
        watch.took(Step.DISPATCH, () -> act(center, "/dieu-hanh/" + code, 0, "chuyen-xu-ly", "lead", agency.code()));
        watch.took(Step.ACCEPT, () -> act(agency.handler(), "/xu-ly/" + code, 1, "tiep-nhan", "text", ""));
        watch.took(Step.RESULT, () -> act(agency.handler(), "/xu-ly/" + code, 2, "ket-qua", "text", ANSWER));
        watch.took(Step.APPROVE, () -> act(agency.leader(), "/xu-ly/" + code, 3, "phe-duyet", "text", ""));
        watch.took(Step.PUBLISH, () -> act(center, "/dieu-hanh/" + code, 4, "cong-khai", "text", ""));
        watch.took(Step.SEARCH, () -> search(mark, code));
        return code;
    }

    private String create(String mark) throws IOException, InterruptedException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Seed.Ward ward = seed.wards().get(random.nextInt(seed.wards().size()));
        Map<String, String> fields = new HashMap<>();
        fields.put("_csrf", citizen.token());
        fields.put("submissionId", UUID.randomUUID().toString());
        fields.put("latitude", ward.latitude());
        fields.put("longitude", ward.longitude());
        fields.put(
                "category",
                seed.categories().get(random.nextInt(seed.categories().size())));
        fields.put("address", "Số 12 đường Trần Hưng Đạo, " + mark);
        fields.put("description", "Ổ gà lớn giữa đường, tối qua đã có người té xe.");
        fields.put("name", "Nguyễn Văn Bình");
        fields.put("phone", "09" + random.nextInt(10_000_000, 100_000_000));
        fields.put("homeAddress", "Ấp Mỹ Hiệp");
        fields.put("insist", "1");
        HttpResponse<String> answer = app.post(FORM, citizen.cookies(), fields);
        return expect(answer, SEE_OTHER).headers().firstValue("location").orElseThrow();
    }

    private String track(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = expect(app.page(path, citizen.cookies()), OK);
        Matcher code = CODE.matcher(page.body());
        if (!code.find()) {
            throw new IOException("no code on the private page");
        }
        return code.group();
    }

    private HttpResponse<String> act(
            SignIn.Session officer, String report, int version, String form, String field, String value)
            throws IOException, InterruptedException {
        Map<String, String> fields =
                Map.of("_csrf", officer.token(), "version", String.valueOf(version), form + "-" + field, value);
        return expect(app.post(report + "/" + form, officer.cookies(), fields), SEE_OTHER);
    }

    private HttpResponse<String> search(String mark, String code) throws IOException, InterruptedException {
        String words = URLEncoder.encode("trần hưng đạo " + mark, StandardCharsets.UTF_8);
        HttpResponse<String> list = expect(app.page("/phan-anh?q=" + words, ""), OK);
        if (!list.body().contains(code)) {
            throw new IOException(code + " is published, and nobody finds it");
        }
        return list;
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(answer.request().uri().getPath() + " was answered with " + answer.statusCode() + ": "
                    + answer.body());
        }
        return answer;
    }
}
