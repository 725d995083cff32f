package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server process of one cluster. */
record PostgresServer(ProcessHandle process, int port) {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE_WITH_STOP = Duration.ofSeconds(30);
    private static final int POLL_MILLIS = 10;

    /** Starts the server and returns when it takes connections; absent recovery that is a fraction of a second. */
    static PostgresServer start(PostgresFolder folder, PostgresBinaries binaries, ServerAccount account, int port)
            throws IOException {
        Process process = LastingThread.fork(new ProcessBuilder(words(folder, binaries, account, port))
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile()));
        process.getOutputStream().close();
        while (!PidFile.read(folder.postmasterPid()).isReady(process.pid())) {
            if (ended(process)) {
                throw new IOException("The server ended at once: " + Files.readString(folder.log()));
            }
        }
        return new PostgresServer(process.toHandle(), port);
    }

    /** A session of its own keeps Ctrl-C from the server; the death signal stops it when the JVM is killed. */
    private static List<String> words(
            PostgresFolder folder, PostgresBinaries binaries, ServerAccount account, int port) {
        Stream<String> deathSignal = Command.succeeds("setpriv", "--pdeathsig", "INT", "true")
                ? Stream.of("setpriv", "--pdeathsig", "INT")
                : Stream.of();
        String cluster = folder.cluster().toString();
        return Stream.of(
                        Stream.of("setsid"),
                        account.prefix().stream(),
                        deathSignal,
                        Stream.of(binaries.program("postgres"), "-D", cluster, "-p", String.valueOf(port)))
                .flatMap(part -> part)
                .toList();
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            process.destroy();
            return true;
        }
    }

    /** Stops a server that an instance killed before left behind, and clears a pid file that names a stranger. */
    static void stopOrphan(PostgresFolder folder) {
        Path pidFile = folder.postmasterPid();
        PidFile.read(pidFile).server(folder.cluster()).ifPresent(orphan -> {
            LOG.atInfo().addKeyValue("pid", orphan.pid()).log("Stopping a database server left by an earlier run");
            stop(orphan);
        });
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void stop() {
        stop(process);
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    private static void stop(ProcessHandle process) {
        signal("INT", process);
        try {
            process.onExit().get(PATIENCE_WITH_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            LOG.warn("The database server does not stop; its log is replayed at the next start", stuck);
            signal("QUIT", process);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static void signal(String name, ProcessHandle process) {
        Command.succeeds("sh", "-c", "kill -" + name + " " + process.pid());
    }
}
