package vn.tinhnha.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Sends reports through the citizens' form, and makes the floor of it: the same SQL as a script of pgbench. */
final class SubmissionLoad {

    private static final String FORM = "/phan-anh/gui";
    private static final int SEE_OTHER = 303;
    private static final int CONNECTIONS = 16;

    /** Time first, as the app makes them, so that the indexes grow at the same end. */
    private static final String NEW_ID =
            "(lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0') || '7000' || lpad(to_hex((:r)::bigint), 16, '0'))::uuid";

    private final RunningApp app;
    private final Workplace place;
    private final Path places;
    private final String cookie;
    private final String token;

    SubmissionLoad(RunningApp app, Workplace place, Seed seed) throws IOException, InterruptedException {
        this.app = app;
        this.place = place;
        this.places = place.write("places.txt", seed.places());
        SignIn.Session visitor = SignIn.visitor(app, FORM, "");
        this.cookie = visitor.cookies();
        this.token = visitor.token();
    }

    /** Sends for a while, and makes sure that every report that was taken is in the database. */
    Figures run(Wrk wrk, int seconds) throws IOException, SQLException, InterruptedException {
        long before = stored();
        Figures figures = wrk.run("submit.lua", app.url(FORM), seconds, List.of(cookie, token, places.toString()));
        long stored = stored() - before;
        // At the end of the time wrk lets go of the answers it still waits for.
        if (stored < figures.count() || stored > figures.count() + CONNECTIONS) {
            throw new IOException("%d reports were taken and %d stored".formatted(figures.count(), stored));
        }
        return figures;
    }

    private long stored() throws IOException, SQLException {
        return Long.parseLong(app.database().value("select count(*) from fieldreport.report"));
    }

    /** Sends one report under watch and turns what it asked the database into a script. */
    Path floor(StatementLog log) throws IOException, SQLException, InterruptedException {
        send(UUID.randomUUID());
        UUID submission = UUID.randomUUID();
        List<StatementLog.Statement> statements = log.during(() -> send(submission));
        Map<String, String> replaced = replacements(submission);
        Stream<String> sql =
                statements.stream().map(statement -> replaced(Pgbench.line(statement.sql()), replaced) + ";");
        return place.write(
                "submit.sql",
                Stream.of(Stream.of("\\set r random(1, 9000000000000000000)", "begin;"), sql, Stream.of("commit;"))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private void send(UUID submission) throws IOException, InterruptedException {
        String[] spot = Files.readAllLines(places).getFirst().split(" ");
        Map<String, String> fields = new HashMap<>();
        fields.put("_csrf", token);
        fields.put("submissionId", submission.toString());
        fields.put("insist", "1");
        fields.put("latitude", spot[0]);
        fields.put("longitude", spot[1]);
        fields.put("category", spot[2]);
        fields.put("address", "Số 12 đường Trần Hưng Đạo");
        fields.put("description", "Ổ gà lớn giữa đường, tối qua đã có người té xe.");
        fields.put("name", "Nguyễn Văn Bình");
        fields.put("phone", "0912345678");
        fields.put("homeAddress", "Ấp Mỹ Hiệp");
        HttpResponse<String> answer = app.post(FORM, cookie, fields);
        if (answer.statusCode() != SEE_OTHER) {
            throw new IOException("a report was refused with " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** What is unique in a report, and what makes it so in the script. */
    private Map<String, String> replacements(UUID submission) throws IOException, SQLException {
        String row = " from fieldreport.report where submission_id = '" + submission + "'";
        Database database = app.database();
        return Map.of(
                "'" + database.value("select id" + row) + "'", NEW_ID,
                "'" + database.value("select code" + row) + "'", "'B' || (:r)::text",
                "'" + submission + "'", "gen_random_uuid()",
                "'" + database.value("select tracking_hash" + row) + "'", "sha256((:r)::text::bytea)");
    }

    private static String replaced(String sql, Map<String, String> replacements) {
        String result = sql;
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            result = result.replace(replacement.getKey(), replacement.getValue());
        }
        return result;
    }
}
