package vn.tinhnha.platform.privacy.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file that holds the {@link Keys}, which only the app's user may read; losing it loses the sealed data. */
final class KeyFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** Reads the keys; on the first start makes them. */
    Keys readOrCreate() {
        if (Files.notExists(path)) {
            try {
                Files.createDirectories(path.getParent(), ownerOnly("rwx------"));
                write(path, Keys.generate());
            } catch (FileAlreadyExistsException e) {
                return read(); // another node was first
            } catch (IOException | GeneralSecurityException e) {
                throw new UnusableKeyFileException(path, "cannot be created", e);
            }
        }
        return read();
    }

    Keys read() {
        try {
            JsonNode file = JSON.readTree(Files.readString(path));
            return Keys.parse(
                    file.path("encryption").toString(), file.path("lookup").toString());
        } catch (IOException e) {
            throw new UnusableKeyFileException(path, "cannot be read", e);
        } catch (JacksonException | GeneralSecurityException e) {
            throw new UnusableKeyFileException(path, "is not a complete key file", e);
        }
    }

    /** Replaces the file as a whole, so that a crash leaves either the old or the new keys. */
    void replace(Keys keys) {
        Path next = path.resolveSibling(path.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            write(next, keys);
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException e) {
            throw new UnusableKeyFileException(path, "cannot be replaced", e);
        }
    }

    private static void write(Path target, Keys keys) throws IOException, GeneralSecurityException {
        var file = JSON.createObjectNode();
        file.set("encryption", JSON.readTree(Keys.serialize(keys.encryption())));
        file.set("lookup", JSON.readTree(Keys.serialize(keys.lookup())));
        ByteBuffer bytes = ByteBuffer.wrap(file.toPrettyString().getBytes(UTF_8));
        try (FileChannel channel = FileChannel.open(target, Set.of(CREATE_NEW, WRITE), ownerOnly("rw-------"))) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
