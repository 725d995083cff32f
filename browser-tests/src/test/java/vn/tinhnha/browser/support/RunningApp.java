package vn.tinhnha.browser.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged app with the demo province, in a process of its own; one for all tests of the run. */
public final class RunningApp {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final URI address;

    private RunningApp(URI address) {
        this.address = address;
    }

    /** The app of this run, started by whoever asks first. */
    public static RunningApp shared() {
        return Holder.APP;
    }

    public String url(String path) {
        return address.resolve(path).toString();
    }

    public URI address() {
        return address;
    }

    private static RunningApp start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "app-");
            int port = freePort();
            Process process = command(folder, port).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            URI address = URI.create("http://localhost:" + port);
            awaitReady(process, folder.resolve("app.log"));
            return new RunningApp(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder command(Path folder, int port) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder =
                new ProcessBuilder(java.toString(), "-Xmx512m", "-jar", System.getProperty("tinhnha.jar"));
        builder.environment().put("TINHNHA_PORT", Integer.toString(port));
        builder.environment().put("TINHNHA_DATA", folder.resolve("data").toString());
        builder.environment().put("TINHNHA_DEMO", "true");
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("app.log").toFile());
        return builder;
    }

    /** Waits for the app's own word: before it the demo is still being filled. */
    private static void awaitReady(Process process, Path log) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (Files.readString(log).contains(": Ready")) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        process.destroyForcibly();
        throw new IllegalStateException("the app did not start:\n" + Files.readString(log));
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts the app on first use. */
    private static final class Holder {
        static final RunningApp APP = start();
    }
}
