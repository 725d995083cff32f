package vn.tinhnha.platform.files.internal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.StoredFile;

/** A stored file with what only this module knows: its media type and its contents. */
record FileRecord(
        StoredFile file,
        String mime,
        ContentHash main,
        @Nullable ContentHash thumbnail) {

    /** In one order for everyone, so that locks on them never cross. */
    List<ContentHash> contents() {
        return thumbnail == null
                ? List.of(main)
                : Stream.of(main, thumbnail).sorted().toList();
    }
}
