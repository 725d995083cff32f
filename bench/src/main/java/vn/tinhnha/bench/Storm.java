package vn.tinhnha.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Reports that come at a rate of their own, as people send them in a storm: nobody waits for the answer to somebody
 * else. What one is answered late or never does not slow the others down.
 */
final class Storm {

    private static final String FORM = "/phan-anh/gui";
    private static final int SEE_OTHER = 303;
    private static final List<Integer> POLITE_REFUSALS = List.of(429, 503);
    private static final double NANOS_PER_SECOND = 1e9;

    private final RunningApp app;
    private final Seed seed;
    private final SignIn.Session citizen;

    Storm(RunningApp app, Seed seed) throws IOException, InterruptedException {
        this.app = app;
        this.seed = seed;
        this.citizen = SignIn.visitor(app, FORM, "");
    }

    /** How one submission ended. */
    enum End {
        /** 303 to the private page. */
        ACCEPTED,
        /** 429 or 503 with the time to wait. */
        REFUSED,
        /** Anything else: another status, no time to wait, a broken connection. */
        FAILED
    }

    /**
     * One submission.
     *
     * @param second of the phase in which it was sent, from 0
     * @param reason of a failure; empty otherwise
     */
    record Sent(UUID submission, int second, End end, double milliseconds, String reason) {}

    /** Sends at a rate for so many seconds and waits for the last answer. */
    List<Sent> blow(double perSecond, int seconds) throws InterruptedException {
        Queue<Sent> sent = new ConcurrentLinkedQueue<>();
        long begin = System.nanoTime();
        long count = Math.round(perSecond * seconds);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long due = begin + (long) (i * NANOS_PER_SECOND / perSecond);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                int second = (int) ((due - begin) / TimeUnit.SECONDS.toNanos(1));
                threads.execute(() -> sent.add(send(second)));
            }
        }
        return List.copyOf(sent);
    }

    private Sent send(int second) {
        UUID submission = UUID.randomUUID();
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer = app.post(FORM, citizen.cookies(), fields(submission));
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            if (answer.statusCode() == SEE_OTHER) {
                return new Sent(submission, second, End.ACCEPTED, milliseconds, "");
            }
            boolean polite = POLITE_REFUSALS.contains(answer.statusCode())
                    && answer.headers().firstValue("retry-after").isPresent();
            return new Sent(
                    submission,
                    second,
                    polite ? End.REFUSED : End.FAILED,
                    milliseconds,
                    polite ? "" : "status " + answer.statusCode());
        } catch (IOException broken) {
            return new Sent(submission, second, End.FAILED, 0, broken.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Sent(submission, second, End.FAILED, 0, "interrupted");
        }
    }

    private Map<String, String> fields(UUID submission) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Seed.Ward ward = seed.wards().get(random.nextInt(seed.wards().size()));
        Map<String, String> fields = new HashMap<>();
        fields.put("_csrf", citizen.token());
        fields.put("submissionId", submission.toString());
        fields.put("latitude", ward.latitude());
        fields.put("longitude", ward.longitude());
        fields.put(
                "category",
                seed.categories().get(random.nextInt(seed.categories().size())));
        fields.put("address", "Số " + random.nextInt(1, 900) + " đường Trần Hưng Đạo");
        fields.put("description", "Nước ngập ngang yên xe, nhiều nhà đã bị tốc mái.");
        fields.put("name", "Nguyễn Văn Bình");
        fields.put("phone", "09" + random.nextInt(10_000_000, 100_000_000));
        fields.put("homeAddress", "Ấp Mỹ Hiệp");
        fields.put("insist", "1");
        return fields;
    }
}
