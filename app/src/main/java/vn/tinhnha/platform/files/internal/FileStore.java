package vn.tinhnha.platform.files.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;

/** Writes the table of stored files. */
@Repository
class FileStore {

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FileRecord stored, Instant now) {
        StoredFile file = stored.file();
        jdbc.sql("""
                insert into files.stored_file (id, name, kind, mime, extension, title, width, height, bytes,
                    main_sha256, thumbnail_sha256, created_at, unclaimed_since)
                values (:id, :name, :kind, :mime, :extension, :title, :width, :height, :bytes,
                    :main, :thumbnail, :now, :now)
                """)
                .param("id", file.id().value())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("mime", stored.mime())
                .param("extension", file.extension())
                .param("title", file.title())
                .param("width", file.width())
                .param("height", file.height())
                .param("bytes", file.bytes())
                .param("main", stored.main().hex())
                .param(
                        "thumbnail",
                        stored.thumbnail() == null ? null : stored.thumbnail().hex())
                .param("now", at(now))
                .update();
    }

    Set<FileId> claim(Collection<FileId> ids) {
        return new HashSet<>(jdbc.sql("""
                update files.stored_file set unclaimed_since = null
                where id = any(:ids) and unclaimed_since is not null
                returning id
                """)
                .param("ids", FileQueries.keys(ids))
                .query((row, number) -> new FileId(row.getObject("id", UUID.class)))
                .list());
    }

    void release(Collection<FileId> ids, Instant now) {
        jdbc.sql("""
                update files.stored_file set unclaimed_since = :now
                where id = any(:ids) and unclaimed_since is null
                """).param("ids", FileQueries.keys(ids)).param("now", at(now)).update();
    }

    /** Takes out up to {@code count} files that nobody claimed; other nodes' cleaners skip over them. */
    List<FileRecord> deleteUnclaimed(Instant before, int count) {
        return jdbc.sql("""
                delete from files.stored_file where id in (
                    select id from files.stored_file where unclaimed_since < :before
                    order by unclaimed_since limit :count for update skip locked)
                returning *
                """)
                .param("before", at(before))
                .param("count", count)
                .query(FileQueries::row)
                .list();
    }

    /** Until the transaction ends nobody else stores or deletes this content. */
    void lock(ContentHash content) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:content, 0))")
                .param("content", "files:" + content.hex())
                .query((row, number) -> content)
                .single();
    }

    boolean isUsed(ContentHash content) {
        return jdbc.sql("""
                select exists (select from files.stored_file where main_sha256 = :content)
                    or exists (select from files.stored_file where thumbnail_sha256 = :content)
                """)
                .param("content", content.hex())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
