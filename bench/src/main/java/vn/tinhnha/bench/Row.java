package vn.tinhnha.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line of the result: rounds of the app and of its floors, which take turns so that all see the same machine. */
record Row(String label, List<Figures> app, List<Double> files, List<Double> sql) {

    static final String HEAD = """
            | | app, answers/s | p50 ms | p99 ms | CPU ms | same SQL by pgbench/s | ratio | same bytes by nginx/s | ratio | aim |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|---|
            """;

    Row(String label) {
        this(label, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    String line(String goal) {
        Figures median = Figures.median(app);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.1f | %.1f | %.2f | %s | %s | %s | %s | %s |%n",
                label,
                median.rate(),
                median.p50(),
                median.p99(),
                median.cpu(),
                rate(sql),
                ratio(median, sql),
                rate(files),
                ratio(median, files),
                goal);
    }

    /** The app's share of a floor. */
    static String ratio(Figures app, List<Double> floor) {
        return floor.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", app.rate() / median(floor));
    }

    private static String rate(List<Double> floor) {
        return floor.isEmpty() ? "" : String.format(Locale.ROOT, "%,.0f", median(floor));
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
