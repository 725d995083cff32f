package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor of a lifecycle: the statements that the app sent for one, step by step in a transaction each, as a script
 * of pgbench in which every run makes a report of its own.
 */
final class LifecycleFloor implements Lifecycle.Watch {

    /** Time first, as the app makes its keys, so that the indexes grow at the same end. */
    private static final String FRESH = """
            \\set r random(1, 9000000000000000000)
            select (lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0') || '7000'
                    || lpad(to_hex((:r)::bigint), 16, '0'))::uuid as id,
                'B' || (:r)::text as code, gen_random_uuid() as submission,
                encode(sha256((:r)::text::bytea), 'hex') as hash \\gset""";

    private final StatementLog log;
    private final List<String> steps = new ArrayList<>();

    private LifecycleFloor(StatementLog log) {
        this.log = log;
    }

    static Path script(Lifecycle lifecycle, RunningApp app, Workplace place)
            throws IOException, SQLException, InterruptedException {
        LifecycleFloor floor = new LifecycleFloor(new StatementLog(app.database()));
        String code = lifecycle.run(floor);
        Map<String, String> unique = unique(app.database(), code);
        List<String> lines = new ArrayList<>(FRESH.lines().toList());
        for (String step : floor.steps) {
            String sql = step;
            for (Map.Entry<String, String> one : unique.entrySet()) {
                sql = sql.replace(one.getKey(), one.getValue());
            }
            lines.addAll(sql.lines().toList());
        }
        return place.write("lifecycle.sql", lines);
    }

    @Override
    public <T> T took(Lifecycle.Step step, Lifecycle.Request<T> request) throws IOException, InterruptedException {
        List<T> answer = new ArrayList<>(1);
        try {
            List<StatementLog.Statement> asked = log.during(() -> answer.add(request.send()));
            StringBuilder sql = new StringBuilder("begin;\n");
            asked.forEach(statement -> sql.append(Pgbench.line(statement.sql())).append(";\n"));
            steps.add(sql.append("commit;").toString());
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        return answer.getFirst();
    }

    /** What is unique in a report, and the variable that stands for it in the script. */
    private static Map<String, String> unique(Database database, String code) throws SQLException {
        String row = " from fieldreport.report where code = '" + code + "'";
        Map<String, String> unique = new LinkedHashMap<>();
        unique.put("'" + database.value("select id" + row) + "'", ":id");
        unique.put("'" + code + "'", ":code");
        unique.put("'" + database.value("select submission_id" + row) + "'", ":submission");
        unique.put("'" + database.value("select tracking_hash" + row) + "'", "decode(:hash, 'hex')");
        return unique;
    }
}
