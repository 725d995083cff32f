package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The floor of everything that reads or writes: the same SQL without an app before it, over as many connections. */
record Pgbench(Children children, Database database) {

    private static final int CONNECTIONS = 8;
    private static final Pattern COLON = Pattern.compile("(?<!:):(?=[A-Za-z_])");
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

    /** The statement as a script may hold it: pgbench takes a colon before a letter for a variable, also inside a text. */
    static String line(String sql) {
        return COLON.matcher(sql).replaceAll("' || chr(58) || '");
    }

    /** Runs scripts in random order and returns how many a second. */
    double run(List<Path> scripts, int seconds) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + CONNECTIONS,
                "--time=" + seconds,
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--username=" + Database.NAME));
        scripts.forEach(script -> words.add("--file=" + script));
        words.add(Database.NAME);
        Matcher rate = RATE.matcher(children.run(words, Map.of("PGPASSWORD", database.password())));
        if (!rate.find()) {
            throw new IOException("pgbench gave no figures");
        }
        return Double.parseDouble(rate.group(1));
    }
}
