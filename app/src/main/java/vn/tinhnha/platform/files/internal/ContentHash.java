package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.tinhnha.kernel.Sha256;

/** SHA-256 of a file's bytes, as 64 hex digits: the key of stored content. */
record ContentHash(String hex) implements Comparable<ContentHash> {

    static ContentHash of(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public int compareTo(ContentHash other) {
        return hex.compareTo(other.hex);
    }
}
