package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.io.Resource;

/** Where the bytes are kept, each content once. */
interface Blobs {

    /** Stores the file unless its content is there already; durable when this returns. The file may be moved away. */
    void put(ContentHash hash, Path file) throws IOException;

    /** Does not exist ({@link Resource#exists()}) where nothing is stored. */
    Resource open(ContentHash hash);

    void delete(ContentHash hash) throws IOException;
}
