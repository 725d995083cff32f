package vn.tinhnha.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many pages and submissions of field reports a second one machine gives, beside what it could give at best. */
final class FieldReportBaseline {

    private static final String UNLIMITED = "1000000000";
    private static final double SUBMISSION_AIM = 0.45;

    private final Options options;
    private final Workplace place;
    private final Children children;
    private final RunningApp app;
    private final Wrk wrk;
    private final Pgbench pgbench;
    private final StatementLog log;
    private final Seed seed;

    private FieldReportBaseline(Options options, Workplace place, Children children, RunningApp app, Seed seed)
            throws IOException {
        this.options = options;
        this.place = place;
        this.children = children;
        this.app = app;
        this.seed = seed;
        this.wrk = new Wrk(children, place);
        this.pgbench = new Pgbench(children, app.database());
        this.log = new StatementLog(app.database());
    }

    /** A page, the statements behind it, and what was measured. */
    private record Read(Target target, List<Path> scripts, Row row) {}

    /** Options: {@code --reports 100000 --seconds 20 --rounds 3 --warm-up 20000 --only list,report,submit}. */
    static void main(String[] words) throws IOException, SQLException, InterruptedException {
        Options options = Options.parse(words, Set.of("reports", "seconds", "rounds", "warm-up", "only"));
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
            new FieldReportBaseline(options, place, children, app, seed).measure();
        }
    }

    private void measure() throws IOException, SQLException, InterruptedException {
        String facts = Machine.facts(app.database());
        StringBuilder table = new StringBuilder(Row.HEAD);
        for (Read read : reads()) {
            table.append(read.row().line(read.target().goal()));
        }
        if (wanted("submit")) {
            table.append(submissions().line("≥ %.2f of pgbench".formatted(SUBMISSION_AIM)));
        }
        table.append('\n').append(facts).append(".\n").append(memory());
        place.keep("field-report-baseline.md", table.toString());
        System.out.println("\n" + table);
    }

    /** All pages are warmed up before the first is measured; then pages and floors take turns. */
    private List<Read> reads() throws IOException, SQLException, InterruptedException {
        StaticServer files = StaticServer.start(children, place);
        List<Read> reads = new ArrayList<>();
        for (Target target : Target.reads(seed, app.database())) {
            if (wanted(target.key())) {
                warmUp(target);
                files.serve(target.key(), body(target));
                reads.add(new Read(target, floor(target), new Row(target.label())));
            }
        }
        int seconds = options.number("seconds", 20);
        for (int round = 1; round <= options.number("rounds", 3); round++) {
            for (Read read : reads) {
                say("Round %d: %s …".formatted(round, read.target().label()));
                read.row().app().add(load(read.target(), seconds));
                read.row().sql().add(pgbench.run(read.scripts(), floorSeconds()));
                read.row().files().add(loadFile(files, read.target().key()));
                say(read.row().line(""));
            }
        }
        return reads;
    }

    private boolean wanted(String key) {
        return options.words("only").isEmpty() || options.words("only").contains(key);
    }

    private Figures load(Target target, int seconds) throws IOException, InterruptedException {
        Path paths = place.write(target.key() + ".paths", target.paths());
        double before = app.cpuSeconds();
        return wrk.run("pages.lua", app.url("/"), seconds, List.of(paths.toString()))
                .withCpu(app.cpuSeconds() - before);
    }

    /** The floors compile nothing and hardly vary. */
    private int floorSeconds() {
        return Math.max(2, options.number("seconds", 20) / 4);
    }

    private double loadFile(StaticServer files, String name) throws IOException, InterruptedException {
        Path paths = place.write(name + ".file", List.of("/" + name));
        return wrk.run("pages.lua", "http://127.0.0.1:" + files.port() + "/", floorSeconds(), List.of(paths.toString()))
                .rate();
    }

    /** By number of answers, not by time: the compiler has to have seen enough of each page. */
    private void warmUp(Target target) throws IOException, InterruptedException {
        long answered = 0;
        for (int run = 0; answered < options.number("warm-up", 20_000) && run < 12; run++) {
            say("Warming up: %s, %,d answers so far …".formatted(target.label(), answered));
            answered += load(target, 5).count();
        }
    }

    private byte[] body(Target target) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = app.get(target.paths().getFirst());
        if (answer.statusCode() != 200
                || !answer.headers().firstValue("content-encoding").orElse("").equals("gzip")) {
            throw new IOException(target.paths().getFirst() + " is no compressed page: " + answer);
        }
        say("%s: %,d bytes compressed".formatted(target.label(), answer.body().length));
        return answer.body();
    }

    /** The statements behind the target's pages, one script a page. */
    private List<Path> floor(Target target) throws IOException, SQLException, InterruptedException {
        List<Path> scripts = new ArrayList<>();
        for (String path : target.samples().toList()) {
            app.get(path);
            List<StatementLog.Statement> statements = log.during(() -> app.get(path));
            scripts.add(place.write(
                    target.key() + "-" + scripts.size() + ".sql",
                    statements.stream().map(statement -> statement.sql() + ";").toList()));
        }
        return scripts;
    }

    private Row submissions() throws IOException, SQLException, InterruptedException {
        SubmissionLoad submissions = new SubmissionLoad(app, place, seed);
        List<Path> floor = List.of(submissions.floor(log));
        Row row = new Row("submission without photo");
        long answered = 0;
        while (answered < options.number("warm-up", 20_000)) {
            say("Warming up: submissions, %,d so far …".formatted(answered));
            answered += submissions.run(wrk, 5).count();
        }
        for (int round = 1; round <= options.number("rounds", 3); round++) {
            say("Round %d: submissions …".formatted(round));
            double before = app.cpuSeconds();
            Figures figures = submissions.run(wrk, options.number("seconds", 20));
            row.app().add(figures.withCpu(app.cpuSeconds() - before));
            row.sql().add(pgbench.run(floor, floorSeconds()));
        }
        return row;
    }

    private String memory() throws IOException {
        return "Memory afterwards: JVM %,d MB, PostgreSQL %,d MB.%n"
                .formatted(
                        Machine.megabytes(List.of(app.process().pid())),
                        Machine.megabytes(app.database().pids()));
    }

    private static void say(String text) {
        System.err.println(text);
    }
}
