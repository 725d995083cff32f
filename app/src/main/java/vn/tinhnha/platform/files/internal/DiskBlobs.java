package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Content on a local or shared disk, fanned out over two levels of folders: {@code ab/cd/abcd…}. */
final class DiskBlobs implements Blobs {

    private final Path root;

    DiskBlobs(Path root) {
        this.root = root;
    }

    @Override
    public void put(ContentHash hash, Path file) throws IOException {
        Path folder = folder(hash);
        Path target = folder.resolve(hash.hex());
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(folder);
        sync(file, StandardOpenOption.WRITE);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        // the new name itself must survive a power cut
        sync(folder, StandardOpenOption.READ);
    }

    @Override
    public Resource open(ContentHash hash) {
        return new FileSystemResource(folder(hash).resolve(hash.hex()));
    }

    @Override
    public void delete(ContentHash hash) throws IOException {
        Files.deleteIfExists(folder(hash).resolve(hash.hex()));
    }

    private Path folder(ContentHash hash) {
        String hex = hash.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4));
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
