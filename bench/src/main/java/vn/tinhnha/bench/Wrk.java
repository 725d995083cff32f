package vn.tinhnha.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Loads a server over HTTP with wrk: 16 connections, each asking again as soon as it is answered. */
record Wrk(Children children, Workplace place) {

    private static final Pattern FIGURES = Pattern.compile("figures (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final double MICROS_PER_SECOND = 1e6;
    private static final double MICROS_PER_MILLI = 1e3;

    /** Runs a script of the folder {@code lua}; an answer that is no success fails the measurement. */
    Figures run(String script, String url, int seconds, List<String> arguments)
            throws IOException, InterruptedException {
        String lua = place.bench().resolve("lua").toString();
        List<String> words = new ArrayList<>(List.of(
                "wrk", "-t1", "-c16", "-d" + seconds + "s", "--timeout=30s", "-s", lua + "/" + script, url, "--"));
        words.addAll(arguments);
        String output = children.run(words, Map.of("BENCH_LUA", lua));
        Matcher line = FIGURES.matcher(output);
        if (!line.find()) {
            throw new IOException("wrk gave no figures: " + output);
        }
        long count = number(line, 1);
        if (count == 0 || number(line, 5) + number(line, 6) > 0) {
            throw new IOException("%s: of %d answers %d were refusals, %d connections failed"
                    .formatted(url, count, number(line, 5), number(line, 6)));
        }
        return new Figures(
                count,
                count * MICROS_PER_SECOND / number(line, 2),
                number(line, 3) / MICROS_PER_MILLI,
                number(line, 4) / MICROS_PER_MILLI,
                0);
    }

    private static long number(Matcher line, int group) {
        return Long.parseLong(line.group(group));
    }
}
