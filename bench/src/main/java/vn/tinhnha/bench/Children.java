package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The processes of a measurement; all of them end with it, and what they wrote goes, whether it succeeds, fails or is interrupted. */
final class Children implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 40;

    private final Deque<Process> running = new ArrayDeque<>();

    private final Workplace place;

    Children(Workplace place) {
        this.place = place;
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::close));
    }

    /** Starts a process that lives until it is stopped; its output goes to a file. */
    synchronized Process start(List<String> words, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        running.push(process);
        return process;
    }

    /** Runs a program to its end and returns what it printed; a failure of the program is a failure of ours. */
    String run(List<String> words, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        synchronized (this) {
            running.push(process);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        synchronized (this) {
            running.remove(process);
        }
        if (code != 0) {
            throw new IOException(words.getFirst() + " failed: " + output);
        }
        return output;
    }

    /** Asks every process to end, the youngest first, waits for it, and clears the place. */
    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            Process process = running.pop();
            process.destroy();
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
            }
        }
        place.clear();
    }
}
