package vn.tinhnha.platform.files.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;

/** Reads the table of stored files. */
@Repository
class FileQueries {

    private final JdbcClient jdbc;

    FileQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FileRecord> find(Collection<FileId> ids) {
        return jdbc.sql("select * from files.stored_file where id = any(:ids)")
                .param("ids", keys(ids))
                .query(FileQueries::row)
                .list();
    }

    List<FileRecord> findByName(Collection<String> names) {
        return jdbc.sql("select * from files.stored_file where name = any(:names)")
                .param("names", names.toArray(String[]::new))
                .query(FileQueries::row)
                .list();
    }

    /** A file that whoever knows its name may read; a sealed one is read by nobody. */
    Optional<FileRecord> servedByName(String name) {
        return jdbc.sql("select * from files.stored_file where name = :name and sealed_at is null")
                .param("name", name)
                .query(FileQueries::row)
                .optional();
    }

    static FileRecord row(ResultSet row, int number) throws SQLException {
        StoredFile file = new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                FileKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("extension"),
                row.getString("title"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"));
        @Nullable String thumbnail = row.getString("thumbnail_sha256");
        return new FileRecord(
                file,
                row.getString("mime"),
                new ContentHash(row.getString("main_sha256")),
                thumbnail == null ? null : new ContentHash(thumbnail));
    }

    static UUID[] keys(Collection<FileId> ids) {
        return ids.stream().map(FileId::value).toArray(UUID[]::new);
    }
}
