package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How many reports a second go all the way, at a hundred thousand reports and at a million. */
final class FieldReportLifecycle {

    private static final String UNLIMITED = "1000000000";
    private static final int AGENCIES = 6;
    private static final String HEAD = """
            | reports | lifecycles/s | same SQL by pgbench/s | ratio | worst p95 | CPU ms of the app |
            |--:|--:|--:|--:|--:|--:|
            """;

    private final Options options;
    private final Workplace place;
    private final Children children;
    private final StringBuilder table = new StringBuilder(HEAD);
    private final StringBuilder steps = new StringBuilder();

    private FieldReportLifecycle(Options options, Workplace place, Children children) {
        this.options = options;
        this.place = place;
        this.children = children;
    }

    /** Options: {@code --reports 100000,1000000 --seconds 60 --clients 8 --warm-up 3000}. */
    static void main(String[] words) throws IOException, SQLException, InterruptedException {
        Options options = Options.parse(words, Set.of("reports", "seconds", "clients", "warm-up"));
        List<String> sizes = options.words("reports");
        for (String size : sizes.isEmpty() ? List.of("100000", "1000000") : sizes) {
            Workplace place = Workplace.open();
            try (Children children = new Children(place)) {
                new FieldReportLifecycle(options, place, children).measure(Integer.parseInt(size));
            }
        }
    }

    private void measure(int reports) throws IOException, SQLException, InterruptedException {
        RunningApp app = RunningApp.start(
                children,
                place,
                Map.of(
                        "tinhnha.demo", "true",
                        "tinhnha.field-reports.limits.per-device", UNLIMITED,
                        "tinhnha.field-reports.limits.per-network", UNLIMITED));
        app.awaitDemo();
        Seed seed = Seed.of(place.profile());
        say("Filling the database with %,d reports …".formatted(reports));
        seed.fill(app.database(), place.bench().resolve("sql/seed.sql"), reports);
        Lifecycle lifecycle = new Lifecycle(app, seed, AGENCIES);
        int clients = options.number("clients", 8);
        warmUp(lifecycle, clients);
        Path script = LifecycleFloor.script(lifecycle, app, place);
        double cpu = app.cpuSeconds();
        LifecycleLoad.Outcome outcome = LifecycleLoad.run(lifecycle, clients, options.number("seconds", 60));
        cpu = app.cpuSeconds() - cpu;
        prove(app.database(), outcome.codes());
        double floor = new Pgbench(children, app.database())
                .run(List.of(script), Math.max(5, options.number("seconds", 60) / 3));
        write(reports, outcome, floor, cpu);
        table.append('\n').append(steps).append('\n').append(Machine.facts(app.database()));
        place.keep("field-report-lifecycle-" + reports + ".md", table.toString());
        System.out.println("\n" + table);
    }

    private void warmUp(Lifecycle lifecycle, int clients) throws IOException, InterruptedException {
        int done = 0;
        while (done < options.number("warm-up", 3_000)) {
            say("Warming up, %,d lifecycles so far …".formatted(done));
            done += LifecycleLoad.run(lifecycle, clients, 10).codes().size();
        }
    }

    /** What the clients were told is in the database. */
    private static void prove(Database database, List<String> codes) throws IOException, SQLException {
        List<String> published = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += 1_000) {
            List<String> some = codes.subList(from, Math.min(codes.size(), from + 1_000));
            published.addAll(
                    database.column("select code from fieldreport.report where status = 'PUBLISHED' and code in ('"
                            + String.join("','", some) + "')"));
        }
        if (published.size() != codes.size()) {
            throw new IOException("%d lifecycles, %d published reports".formatted(codes.size(), published.size()));
        }
    }

    private void write(int reports, LifecycleLoad.Outcome outcome, double floor, double cpu) {
        double worst = 0;
        steps.append("""
                | step | p50 ms | p95 ms | p99 ms |
                |---|--:|--:|--:|
                """);
        for (Lifecycle.Step step : Lifecycle.Step.values()) {
            Latencies times = outcome.of(step);
            worst = Math.max(worst, times.percentile(0.95));
            steps.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f |%n",
                    step.label(),
                    times.percentile(0.50),
                    times.percentile(0.95),
                    times.percentile(0.99)));
        }
        table.append(String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.2f | %.1f ms | %.1f |%n",
                reports,
                outcome.rate(),
                floor,
                outcome.rate() / floor,
                worst,
                cpu * 1_000 / outcome.codes().size()));
    }

    private static void say(String text) {
        System.err.println(text);
    }
}
