package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern KEY =
            Pattern.compile("'([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})'");

    /** A key of version 7 begins with the milliseconds. */
    private static final int TIME_SHIFT = 16;

    private final StatementLog log;
    private final List<String> steps = new ArrayList<>();

    private LifecycleFloor(StatementLog log) {
        this.log = log;
    }

    static Path script(Lifecycle lifecycle, RunningApp app, Workplace place)
            throws IOException, SQLException, InterruptedException {
        LifecycleFloor floor = new LifecycleFloor(new StatementLog(app.database()));
        long begin = System.currentTimeMillis();
        String code = lifecycle.run(floor);
        Map<String, String> unique = unique(app.database(), code);
        List<String> lines = new ArrayList<>(FRESH.lines().toList());
        keysSince(begin, floor.steps, unique)
                .forEach(key -> lines.add("select gen_random_uuid() as " + key + " \\gset"));
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

    /** The other keys that the app made meanwhile, which tell their time: each gets a variable, whose names are given back. */
    private static List<String> keysSince(long begin, List<String> steps, Map<String, String> unique) {
        List<String> names = new ArrayList<>();
        Matcher keys = KEY.matcher(String.join("\n", steps));
        while (keys.find()) {
            long made = UUID.fromString(keys.group(1)).getMostSignificantBits() >>> TIME_SHIFT;
            if (made >= begin && !unique.containsKey(keys.group())) {
                names.add("key" + names.size());
                unique.put(keys.group(), ":" + names.getLast());
            }
        }
        return names;
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
