package vn.tinhnha.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Visits every page that lists reports, over a database of a million, and shows how PostgreSQL answered each of their
 * queries. Nothing is copied from the app: the queries are the ones it asks.
 */
final class ExplainMillion {

    /** Enough for the driver to prepare a statement and for the server to try a plan without values. */
    private static final int VISITS = 12;

    private static final double SLOW_MILLIS = 50;

    private final RunningApp app;
    private final StatementLog log;
    private final boolean allPlans;
    private final StringBuilder plans = new StringBuilder();

    private ExplainMillion(RunningApp app, boolean allPlans) throws IOException {
        this.app = app;
        this.log = new StatementLog(app.database());
        this.allPlans = allPlans;
    }

    /** Options: {@code --reports 1000000 --plans all --only words of labels}. */
    static void main(String[] words) throws IOException, SQLException, InterruptedException {
        Options options = Options.parse(words, Set.of("reports", "plans", "only"));
        Workplace place = Workplace.open();
        try (Children children = new Children(place)) {
            RunningApp app = RunningApp.start(children, place, Map.of("tinhnha.demo", "true", "tinhnha.db.pool", "2"));
            app.awaitDemo();
            Seed seed = Seed.of(place.profile());
            System.err.println("Filling the database …");
            seed.fill(app.database(), place.bench().resolve("sql/seed.sql"), options.number("reports", 1_000_000));
            ExplainMillion explain =
                    new ExplainMillion(app, options.words("plans").contains("all"));
            place.keep("explain-million.md", explain.report(Visits.all(app, seed), options.words("only")));
        }
    }

    private String report(List<Visits.Visit> visits, List<String> only)
            throws IOException, SQLException, InterruptedException {
        StringBuilder table = new StringBuilder("""
                | page | status | query | worst ms | |
                |---|--:|---|--:|---|
                """);
        for (Visits.Visit visit : visits) {
            if (only.isEmpty() || only.stream().anyMatch(visit.label()::contains)) {
                String lines = explained(visit);
                System.out.print(lines);
                table.append(lines);
            }
        }
        System.out.print(plans);
        return table.append(plans).toString();
    }

    private String explained(Visits.Visit visit) throws IOException, SQLException, InterruptedException {
        List<Integer> answers = new ArrayList<>();
        List<StatementLog.Statement> asked = log.during(() -> {
            for (int i = 0; i < VISITS; i++) {
                HttpResponse<byte[]> answer = app.get(visit.path(), "Cookie", visit.cookie());
                answers.add(answer.statusCode());
            }
        });
        StringBuilder lines = new StringBuilder();
        for (StatementLog.Statement worst : worstOfEach(asked)) {
            List<String> doubts = Doubts.about(worst.plan());
            lines.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %.1f | %s |%n",
                    visit.label(),
                    answers.getLast(),
                    shortened(worst.shape()),
                    worst.milliseconds(),
                    String.join("; ", doubts)));
            if (allPlans || !doubts.isEmpty() || worst.milliseconds() > SLOW_MILLIS) {
                plans.append("\n%s: %s\n\n%s\n%s\n"
                        .formatted(visit.label(), visit.path(), worst.sql(), String.join("\n", worst.plan())));
            }
        }
        return lines.isEmpty()
                ? "| %s | %d | none | | |%n".formatted(visit.label(), answers.getLast())
                : lines.toString();
    }

    /** The slowest run of each statement, slowest first. */
    private static List<StatementLog.Statement> worstOfEach(List<StatementLog.Statement> asked) {
        Map<String, StatementLog.Statement> worst = new LinkedHashMap<>();
        for (StatementLog.Statement statement : asked) {
            if (!statement.shape().contains("fieldreport.")) {
                continue; // sessions, which do not grow with the reports
            }
            worst.merge(
                    statement.shape(),
                    statement,
                    (one, other) -> one.milliseconds() >= other.milliseconds() ? one : other);
        }
        return worst.values().stream()
                .sorted(Comparator.comparingDouble(StatementLog.Statement::milliseconds)
                        .reversed())
                .toList();
    }

    private static String shortened(String sql) {
        String line = sql.replaceAll("\\s+", " ").replace("|", "\\|");
        return line.length() <= 90 ? line : "…" + line.substring(line.length() - 89);
    }
}
