package vn.tinhnha.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What happens to reports when ten times as many come as on a busy day: whether one is lost, and how soon it is over. */
final class FieldReportSpike {

    private static final String UNLIMITED = "1000000000";
    private static final int WARM_UP = 8_000;
    private static final int WARM_UP_RATE = 100;
    private static final int WARM_UP_SECONDS = 10;
    private static final double CALM_SHARE = 0.3;
    private static final int TIMES = 10;
    private static final double NORMAL = 3;
    private static final int SMALLEST_NORMAL_MILLIS = 50;

    private final Options options;
    private final RunningApp app;
    private final Storm storm;
    private final StringBuilder table = new StringBuilder("""
            | | sent/s | accepted | refused with Retry-After | failed | p50 ms of the accepted | p95 ms | p99 ms |
            |---|--:|--:|--:|--:|--:|--:|--:|
            """);
    private final List<Storm.Sent> everything = new ArrayList<>();

    private FieldReportSpike(Options options, RunningApp app, Storm storm) {
        this.options = options;
        this.app = app;
        this.storm = storm;
    }

    /** Options: {@code --reports 100000 --seconds 60 --calm 20 --capacity N}. */
    static void main(String[] words) throws IOException, SQLException, InterruptedException {
        Options options = Options.parse(words, Set.of("reports", "seconds", "calm", "capacity"));
        Workplace place = Workplace.open();
        try (Children children = new Children(place)) {
            RunningApp app = RunningApp.start(
                    children,
                    place,
                    Map.of(
                            "tinhnha.demo", "false",
                            "tinhnha.field-reports.limits.per-device", UNLIMITED,
                            "tinhnha.field-reports.limits.per-network", UNLIMITED));
            Seed seed = Seed.of(place.profile());
            say("Filling the database …");
            seed.fill(app.database(), place.bench().resolve("sql/seed.sql"), options.number("reports", 100_000));
            FieldReportSpike spike = new FieldReportSpike(options, app, new Storm(app, seed));
            String result = spike.measure() + "\n" + Machine.facts(app.database());
            place.keep("field-report-spike.md", result);
            System.out.println("\n" + result);
        }
    }

    private String measure() throws IOException, SQLException, InterruptedException {
        int calmSeconds = options.number("calm", 20);
        double capacity = options.number("capacity", 0) > 0 ? options.number("capacity", 0) : capacity();
        double calm = CALM_SHARE * capacity;
        List<Storm.Sent> before = phase("a busy day", calm, calmSeconds);
        List<Storm.Sent> spike = phase("ten times as much", TIMES * calm, options.number("seconds", 60));
        List<Storm.Sent> after = phase("the busy day goes on", calm, calmSeconds);
        prove();
        double normal =
                Math.max(SMALLEST_NORMAL_MILLIS, NORMAL * accepted(before).percentile(0.95));
        return table
                + String.format(
                        Locale.ROOT,
                        "%nOne node took %,.0f a second at best. Every accepted report is in the database. p95 of the accepted in the spike"
                                + " %.0f ms; normal again (p95 at most %.0f ms, nothing refused) %d s after it.%n",
                        capacity,
                        accepted(spike).percentile(0.95),
                        normal,
                        recovery(after, normal));
    }

    /** What the node takes when it is kept busy, found by doubling until it refuses or falls behind. */
    private double capacity() throws InterruptedException {
        for (int answered = 0; answered < WARM_UP; ) {
            answered += storm.blow(WARM_UP_RATE, WARM_UP_SECONDS).size();
        }
        double best = 0;
        for (double rate = 100; rate < 10_000; rate *= 1.5) {
            List<Storm.Sent> sent = storm.blow(rate, 8);
            double taken = accepted(sent).count() / 8.0;
            say("%,.0f a second were sent, %,.0f taken, p95 %.0f ms"
                    .formatted(rate, taken, accepted(sent).percentile(0.95)));
            best = Math.max(best, taken);
            if (taken < 0.95 * rate || accepted(sent).percentile(0.95) > 500) {
                break;
            }
        }
        return best;
    }

    private List<Storm.Sent> phase(String label, double rate, int seconds) throws InterruptedException {
        say("%s: %,.0f a second for %d s …".formatted(label, rate, seconds));
        List<Storm.Sent> sent = storm.blow(rate, seconds);
        everything.addAll(sent);
        Latencies accepted = accepted(sent);
        table.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,d | %,d | %,d | %.1f | %.1f | %.1f |%n",
                label,
                rate,
                accepted.count(),
                count(sent, Storm.End.REFUSED),
                count(sent, Storm.End.FAILED),
                accepted.percentile(0.50),
                accepted.percentile(0.95),
                accepted.percentile(0.99)));
        sent.stream()
                .filter(one -> one.end() == Storm.End.FAILED)
                .collect(Collectors.groupingBy(Storm.Sent::reason, Collectors.counting()))
                .forEach((reason, times) -> say("  failed %,d times: %s".formatted(times, reason)));
        return sent;
    }

    private static long count(List<Storm.Sent> sent, Storm.End end) {
        return sent.stream().filter(one -> one.end() == end).count();
    }

    private static Latencies accepted(List<Storm.Sent> sent) {
        Latencies latencies = new Latencies();
        sent.stream()
                .filter(one -> one.end() == Storm.End.ACCEPTED)
                .forEach(one -> latencies.add((long) (one.milliseconds() * 1e6)));
        return latencies;
    }

    /** Seconds until all later seconds are normal. */
    private static int recovery(List<Storm.Sent> after, double normal) {
        int last = -1;
        for (int second = 0;
                second <= after.stream().mapToInt(Storm.Sent::second).max().orElse(0);
                second++) {
            int now = second;
            List<Storm.Sent> sent =
                    after.stream().filter(one -> one.second() == now).toList();
            if (count(sent, Storm.End.ACCEPTED) < sent.size() || accepted(sent).percentile(0.95) > normal) {
                last = second;
            }
        }
        return last + 1;
    }

    /** Every submission that was answered with its private page is in the database. */
    private void prove() throws IOException, SQLException {
        List<String> accepted = everything.stream()
                .filter(one -> one.end() == Storm.End.ACCEPTED)
                .map(one -> one.submission().toString())
                .toList();
        long stored = 0;
        for (int from = 0; from < accepted.size(); from += 5_000) {
            stored += Long.parseLong(app.database()
                    .value("select count(*) from fieldreport.report where submission_id in ('"
                            + String.join("','", accepted.subList(from, Math.min(accepted.size(), from + 5_000)))
                            + "')"));
        }
        if (stored != accepted.size()) {
            throw new IOException("%d reports were accepted, %d are stored".formatted(accepted.size(), stored));
        }
    }

    private static void say(String text) {
        System.err.println(text);
    }
}
