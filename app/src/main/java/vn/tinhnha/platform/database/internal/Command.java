package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A short-lived program, run to its end. */
final class Command {

    private Command() {}

    /** Whether the program exists and exits with zero. */
    static boolean succeeds(String... words) {
        try {
            return run(List.of(words), Path.of("/"), "").exitCode() == 0;
        } catch (UncheckedIOException missing) {
            return false;
        }
    }

    static Outcome run(List<String> words, Path folder, String input) {
        try {
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException endedWithoutReading) {
                // The exit code and the output tell more than the broken pipe.
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot run " + words.getFirst(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted while running " + words.getFirst()));
        }
    }

    /** How a program ended and what it said. */
    record Outcome(int exitCode, String output) {}
}
