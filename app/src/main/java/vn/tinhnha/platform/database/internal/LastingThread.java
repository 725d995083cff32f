package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Forks from a platform thread that lives as long as the JVM: the kernel sends a child its death signal when the thread
 * that forked it ends, not when the process does.
 */
final class LastingThread {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("postgres-parent").factory());

    private LastingThread() {}

    static Process fork(ProcessBuilder command) throws IOException {
        Callable<Process> start = command::start;
        try {
            return THREAD.submit(start).get();
        } catch (ExecutionException failure) {
            throw new IOException("Cannot start " + command.command().getFirst(), failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while starting a process", interruption);
        }
    }
}
