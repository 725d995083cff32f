package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tinhnha.platform.privacy.CaseKey;

/** Reads and writes contents that are encrypted by somebody's key. */
final class FileSafe {

    private final Blobs blobs;
    private final Workbench workbench;

    FileSafe(Blobs blobs, Workbench workbench) {
        this.blobs = blobs;
        this.workbench = workbench;
    }

    /** Stores the encrypted form of a content. */
    ContentHash seal(ContentHash content, CaseKey key, String context) {
        return store(key.seal(read(content), context));
    }

    /** Stores the plain form of an encrypted content. */
    ContentHash unseal(ContentHash content, CaseKey key, String context) {
        return store(open(content, key, context));
    }

    byte[] open(ContentHash content, CaseKey key, String context) {
        return key.open(read(content), context);
    }

    private byte[] read(ContentHash content) {
        try {
            return blobs.open(content).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a stored file", e);
        }
    }

    private ContentHash store(byte[] bytes) {
        try {
            Path folder = workbench.newFolder();
            try {
                Path file = Files.write(folder.resolve("content"), bytes);
                ContentHash hash = ContentHash.of(file);
                blobs.put(hash, file);
                return hash;
            } finally {
                workbench.discard(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store a sealed file", e);
        }
    }
}
