package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome.Reason;

/** Folders in which uploads are worked on, on the disk of the store so that a finished file is moved, not copied. */
final class Workbench {

    private static final long MEGABYTE = 1024 * 1024;

    private final Path root;
    private final InstantSource clock;

    Workbench(Path root, InstantSource clock) {
        this.root = root;
        this.clock = clock;
    }

    Path newFolder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(root), "upload-");
    }

    void discard(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Copies an upload onto the disk, and stops at the first byte too many. */
    static Path spool(Upload upload, long largest, Path folder) throws IOException, UnfitUploadException {
        Path target = folder.resolve("original");
        long bytes = 0;
        try (InputStream in = upload.content().getInputStream();
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > largest) {
                    throw new UnfitUploadException(Reason.TOO_LARGE, largest / MEGABYTE);
                }
                out.write(buffer, 0, read);
            }
        }
        if (bytes == 0) {
            throw new UnfitUploadException(Reason.EMPTY);
        }
        return target;
    }

    /** Removes folders that a crash left behind; nobody works on an upload for a day. */
    int clear() throws IOException {
        if (Files.notExists(root)) {
            return 0;
        }
        int removed = 0;
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder)
                        .toInstant()
                        .isBefore(clock.instant().minus(FileService.UNCLAIMED_FOR))) {
                    discard(folder);
                    removed++;
                }
            }
        }
        return removed;
    }
}
