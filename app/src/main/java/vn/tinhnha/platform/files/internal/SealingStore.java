package vn.tinhnha.platform.files.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.files.FileId;

/** Gives files other contents, and remembers the contents that may be needed no longer. */
@Repository
class SealingStore {

    private final JdbcClient jdbc;

    SealingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file, locked; empty when it is gone, or not sealed or not open as wanted. */
    Optional<FileRecord> lock(FileId file, boolean sealed) {
        return jdbc.sql("""
                select * from files.stored_file where id = :id and (sealed_at is not null) = :sealed for update
                """)
                .param("id", file.value())
                .param("sealed", sealed)
                .query(FileQueries::row)
                .optional();
    }

    FileRecord sealed(FileId file) {
        return jdbc.sql("select * from files.stored_file where id = :id and sealed_at is not null")
                .param("id", file.value())
                .query(FileQueries::row)
                .single();
    }

    void markSealed(FileId file, @Nullable Instant at) {
        jdbc.sql("update files.stored_file set sealed_at = :at where id = :id")
                .param("id", file.value())
                .param("at", at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void replace(FileId file, ContentHash main, @Nullable ContentHash thumbnail) {
        jdbc.sql("update files.stored_file set main_sha256 = :main, thumbnail_sha256 = :thumbnail where id = :id")
                .param("id", file.value())
                .param("main", main.hex())
                .param("thumbnail", thumbnail == null ? null : thumbnail.hex())
                .update();
    }

    /** Makes the web size of a photo as small as its thumbnail. */
    void resize(FileId file, int width, int height, long bytes) {
        jdbc.sql("update files.stored_file set width = :width, height = :height, bytes = :bytes where id = :id")
                .param("id", file.value())
                .param("width", width)
                .param("height", height)
                .param("bytes", bytes)
                .update();
    }

    void markObsolete(ContentHash content) {
        jdbc.sql("insert into files.obsolete_content (sha256) values (:hex) on conflict do nothing")
                .param("hex", content.hex())
                .update();
    }

    /** Takes some contents off the list; other nodes' cleaners skip over them. */
    List<ContentHash> takeObsolete(int count) {
        return jdbc.sql("""
                delete from files.obsolete_content where sha256 in (
                    select sha256 from files.obsolete_content limit :count for update skip locked)
                returning sha256
                """)
                .param("count", count)
                .query((row, _) -> new ContentHash(row.getString("sha256")))
                .list();
    }
}
