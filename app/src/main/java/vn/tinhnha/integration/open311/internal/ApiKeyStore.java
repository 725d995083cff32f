package vn.tinhnha.integration.open311.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys, known by their hash. */
@Repository
class ApiKeyStore {

    private static final String COLUMNS = "id, name, created_at, last_used_at, revoked_at";

    private final JdbcClient jdbc;

    ApiKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was stored: no two keys have one name. */
    boolean insert(ApiKey key, byte[] hash) {
        return jdbc.sql("""
                insert into open311.api_key (id, name, key_hash, created_at)
                values (:id, :name, :hash, :created)
                on conflict (name) do nothing
                """)
                        .param("id", key.id())
                        .param("name", key.name())
                        .param("hash", hash)
                        .param("created", Timestamp.from(key.createdAt()))
                        .update()
                == 1;
    }

    /** The key that is in force. */
    Optional<ApiKey> inForce(byte[] hash) {
        return jdbc.sql("select " + COLUMNS + " from open311.api_key where key_hash = :hash and revoked_at is null")
                .param("hash", hash)
                .query(ApiKeyStore::key)
                .optional();
    }

    List<ApiKey> all() {
        return jdbc.sql("select " + COLUMNS + " from open311.api_key order by name")
                .query(ApiKeyStore::key)
                .list();
    }

    /** Whether there was such a key in force. */
    boolean revoke(String name, Instant now) {
        return jdbc.sql("update open311.api_key set revoked_at = :now where name = :name and revoked_at is null")
                        .param("now", Timestamp.from(now))
                        .param("name", name)
                        .update()
                == 1;
    }

    /** Notes the use, at most once a minute: a busy client must not write a row for every report. */
    void used(UUID id, Instant now) {
        jdbc.sql("""
                update open311.api_key set last_used_at = :now
                where id = :id and (last_used_at is null or last_used_at < cast(:now as timestamptz) - interval '1 minute')
                """).param("now", Timestamp.from(now)).param("id", id).update();
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
