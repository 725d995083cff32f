package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the app really asks its database, with the plans as they ran: PostgreSQL's auto_explain writes it down. */
final class StatementLog {

    private static final String SWITCH = "auto_explain.log_min_duration";
    private static final String ALL = "0";
    private static final String SILENT = "-1";
    private static final Pattern START = Pattern.compile(".* LOG: {2}duration: ([\\d.]+) ms {2}plan:");
    private static final Pattern PLAN = Pattern.compile("[A-Z][A-Za-z ]+.* {2}\\(cost=.*");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final String PARAMETERS = "Query Parameters: ";
    private static final String QUERY = "Query Text: ";

    private final Database database;
    private final Path file;

    StatementLog(Database database) {
        this.database = database;
        this.file = database.folder().resolve("server.log");
    }

    /**
     * A statement as it ran.
     *
     * @param shape its text with {@code $1} for values
     * @param sql the same with the values in it
     */
    record Statement(String shape, String sql, double milliseconds, List<String> plan) {}

    /** Something that makes the app ask. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException, InterruptedException;
    }

    /** What the database was asked meanwhile, in order. */
    List<Statement> during(Action action) throws IOException, SQLException, InterruptedException {
        switchTo(ALL);
        long begin = Files.size(file);
        action.run();
        switchTo(SILENT);
        byte[] all = Files.readAllBytes(file);
        return parse(new String(all, (int) begin, all.length - (int) begin, StandardCharsets.UTF_8));
    }

    /** Has the extension loaded into every connection of a server to be started, silent until {@link #during}. */
    static void prepare(Path folder) throws IOException {
        write(folder, SILENT);
    }

    private static void write(Path folder, String threshold) throws IOException {
        Files.writeString(folder.resolve("custom.conf"), """
                session_preload_libraries = 'auto_explain'
                auto_explain.log_analyze = on
                auto_explain.log_buffers = on
                %s = %s
                """.formatted(SWITCH, threshold));
    }

    private void switchTo(String threshold) throws IOException, SQLException, InterruptedException {
        write(database.folder(), threshold);
        database.reload();
        while (!database.value("show " + SWITCH).equals(threshold)) {
            Thread.onSpinWait();
        }
    }

    private static List<Statement> parse(String log) {
        List<Statement> statements = new ArrayList<>();
        List<String> lines = log.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher start = START.matcher(lines.get(i));
            if (start.matches()) {
                List<String> body = new ArrayList<>();
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith("\t")) {
                    body.add(lines.get(++i).substring(1));
                }
                statements.add(statement(Double.parseDouble(start.group(1)), body));
            }
        }
        return statements;
    }

    private static Statement statement(double milliseconds, List<String> body) {
        int plan = 0;
        while (!PLAN.matcher(body.get(plan)).matches()) {
            plan++;
        }
        Map<String, String> values = new HashMap<>();
        int end = plan;
        if (body.get(plan - 1).startsWith(PARAMETERS)) {
            end--;
            PARAMETER.matcher(body.get(end)).results().forEach(value -> values.put(value.group(1), value.group(2)));
        }
        String shape =
                String.join("\n", body.subList(0, end)).replaceFirst(QUERY, "").strip();
        String sql = PLACE.matcher(shape)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
        return new Statement(shape, sql, milliseconds, body.subList(plan, body.size()));
    }
}
