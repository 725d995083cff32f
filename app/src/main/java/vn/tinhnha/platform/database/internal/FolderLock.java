package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second instance out of a folder; the kernel releases it however the process ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock of a folder, making the folder where it is missing. */
    static FolderLock take(PostgresFolder folder) {
        FileChannel channel = open(folder);
        try {
            if (locked(channel)) {
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException failure) {
            throw notWritable(folder.root(), failure);
        }
        throw new DatabaseRefusedException(
                "The database folder " + folder.root() + " is in use by another running instance of Tỉnh Nhà.",
                "Stop the other instance, or choose another data folder with --data or TINHNHA_DATA. "
                        + "To run several nodes, give all of them one PostgreSQL server with TINHNHA_DB_URL.");
    }

    private static FileChannel open(PostgresFolder folder) {
        try {
            Files.createDirectories(folder.root());
            return FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw notWritable(folder.root(), failure);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static DatabaseRefusedException notWritable(Path root, Throwable cause) {
        return new DatabaseRefusedException(
                "The database folder " + root + " is not writable (" + cause + ").",
                "Make it writable for the user that runs the app, or choose another data folder with --data or "
                        + "TINHNHA_DATA.",
                cause);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
