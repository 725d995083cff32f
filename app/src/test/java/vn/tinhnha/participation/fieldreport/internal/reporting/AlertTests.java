package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.jobs.Job;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Anybody may follow a ward or a circle and hears, once, what becomes public there. */
@ReportingTest
class AlertTests {

    /** Where {@link Citizen} reports. */
    private static final GeoPoint PLACE = new GeoPoint(9.7845, 105.4702);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Officials officials;

    @Autowired
    private Province province;

    @Autowired
    private List<Job> jobs;

    @Autowired
    private JdbcClient jdbc;

    private Citizen reporter;
    private Citizen follower;

    @BeforeEach
    void nobodyFollows() {
        jdbc.sql("delete from fieldreport.area_alert").update();
        jdbc.sql("delete from fieldreport.area_news").update();
        reporter = new Citizen(mvc);
        follower = new Citizen(mvc);
    }

    @Test
    void aFollowerOfTheWardHearsOfANewReportAndOfItsAnswerOnce() {
        assertThat(follow(Map.of("kind", "ward", "ward", ward().code()))).hasStatus(303);
        String code = report();

        officials.answer(code, "Đã vá mặt đường.");
        run();
        run();

        assertThat(follower.opens("/hop-thu"))
                .bodyText()
                .contains("Phản ánh mới: " + ward().name(), "Đã có kết quả: " + ward().name(), "2 tin chưa đọc");
    }

    @Test
    void aCircleHoldsWhatLiesWithinItsRadius() {
        follow(circle(PLACE, "300"));
        Citizen nearby = new Citizen(mvc);
        follow(nearby, circle(new GeoPoint(PLACE.latitude() + 0.004, PLACE.longitude()), "300"));
        // In the square around this circle, but in its corner.
        Citizen corner = new Citizen(mvc);
        follow(corner, circle(new GeoPoint(PLACE.latitude() + 0.0025, PLACE.longitude() + 0.0025), "300"));

        officials.dispatch(report());
        run();

        assertThat(follower.opens("/hop-thu")).bodyText().contains("Phản ánh mới: 300 mét quanh một điểm");
        assertThat(nearby.opens("/hop-thu")).bodyText().contains("Chưa có tin nào");
        assertThat(corner.opens("/hop-thu")).bodyText().contains("Chưa có tin nào");
    }

    @Test
    void whatIsNotPublicIsNotTold() {
        follow(Map.of("kind", "ward", "ward", ward().code()));
        reporter.fills("confidential", "true");
        officials.answer(report(), "Đã xử lý.");
        run();
        assertThat(follower.opens("/hop-thu")).bodyText().contains("Chưa có tin nào");
    }

    @Test
    void whatAFormLacksIsSaidAndWhatWasTypedStays() {
        assertThat(follow(Map.of("kind", "ward", "ward", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn xã, phường");
        assertThat(follow(circle(new GeoPoint(21, 105), "300")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy đặt ghim trong địa bàn tỉnh");
        assertThat(follow(circle(PLACE, "9999999"))).hasStatus(422).bodyText().contains("Hãy chọn bán kính");
    }

    @Test
    void theyAreListedAndStoppedOnTheirOwnDeviceOnly() {
        follow(Map.of("kind", "ward", "ward", ward().code()));
        MvcTestResult page = follower.opens("/theo-doi-khu-vuc");
        assertThat(page).bodyText().contains(ward().name(), "/phan-anh/atom.xml?xa=" + ward().code());
        Matcher stop = Pattern.compile("/theo-doi-khu-vuc/[0-9a-f-]{36}/thoi")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(stop.find()).isTrue();

        follow(reporter, Map.of("kind", "ward", "ward", ward().code()));
        reporter.posts(stop.group(), Map.of());
        assertThat(follower.opens("/theo-doi-khu-vuc")).bodyText().contains("Thôi theo dõi");
        follower.posts(stop.group(), Map.of());
        assertThat(follower.opens("/theo-doi-khu-vuc")).bodyText().doesNotContain("Thôi theo dõi");
    }

    @Test
    void aDeviceFollowsOnlySoMany() {
        for (int i = 0; i < 10; i++) {
            assertThat(follow(Map.of(
                            "kind", "ward", "ward", province.wards().get(i).code())))
                    .hasStatus(303);
        }
        assertThat(follow(circle(PLACE, "300"))).hasStatus(422).bodyText().contains("đã theo dõi đủ số khu vực");
    }

    private Ward ward() {
        return province.wardAt(PLACE).orElseThrow();
    }

    private String report() {
        reporter.reports();
        return jdbc.sql("select code from fieldreport.report order by code desc limit 1")
                .query(String.class)
                .single();
    }

    private void run() {
        jobs.stream().filter(job -> job.name().equals("fieldreport.alerts")).forEach(Job::run);
    }

    private MvcTestResult follow(Map<String, String> form) {
        return follow(follower, form);
    }

    private static MvcTestResult follow(Citizen who, Map<String, String> form) {
        return who.posts("/theo-doi-khu-vuc", form);
    }

    private static Map<String, String> circle(GeoPoint center, String radius) {
        return new HashMap<>(Map.of(
                "kind",
                "circle",
                "latitude",
                String.valueOf(center.latitude()),
                "longitude",
                String.valueOf(center.longitude()),
                "radius",
                radius));
    }
}
