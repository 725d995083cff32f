package vn.tinhnha.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a measurement finds its things and leaves its own.
 *
 * @param bench the folder of this module
 * @param layout the extracted app
 * @param profile the folder of the measured province's profile
 * @param scratch a new folder that goes with the measurement
 */
record Workplace(Path bench, Path layout, Path profile, Path scratch) {

    static final String LOG = "app.log";

    /** The folders that {@code ./tinhnha bench} names. */
    static Workplace open() throws IOException {
        Path root = Path.of(System.getenv("ROOT"));
        Path target = Files.createDirectories(root.resolve("bench/target"));
        return new Workplace(
                root.resolve("bench"),
                Path.of(System.getenv("LAYOUT")),
                root.resolve("app/src/main/resources/provinces/hau-giang"),
                Files.createDirectory(
                        target.resolve("run-" + ProcessHandle.current().pid())));
    }

    Path file(String name) {
        return scratch.resolve(name);
    }

    Path write(String name, List<String> lines) throws IOException {
        return Files.write(file(name), lines);
    }

    /** Where a result stays. */
    void keep(String name, String text) throws IOException {
        Files.writeString(bench.resolve("target").resolve(name), text);
    }

    /** Removes everything but the app's log; a second time there is nothing to do. */
    void clear() {
        try {
            if (Files.exists(file(LOG))) {
                Files.move(file(LOG), bench.resolve("target").resolve(LOG), StandardCopyOption.REPLACE_EXISTING);
            }
            if (Files.exists(scratch)) {
                try (Stream<Path> files = Files.walk(scratch)) {
                    files.sorted(Comparator.reverseOrder()).forEach(Workplace::delete);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
