package vn.tinhnha.participation.fieldreport.internal.wall;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Keeps the screens. */
@Repository
class WallScreenStore {

    private final JdbcClient jdbc;

    WallScreenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, byte[] tokenHash, String madeBy, Instant now) {
        jdbc.sql("""
                insert into fieldreport.wall_screen (id, token_hash, made_by, made_at, seen_at)
                values (:id, :hash, :madeBy, :now, :now)
                """)
                .param("id", id)
                .param("hash", tokenHash)
                .param("madeBy", madeBy)
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * Notes that a screen lives.
     *
     * @return whether it is one, and nobody ended it
     */
    boolean seen(byte[] tokenHash, Instant now) {
        return jdbc.sql(
                                "update fieldreport.wall_screen set seen_at = :now where token_hash = :hash and ended_at is null")
                        .param("now", Timestamp.from(now))
                        .param("hash", tokenHash)
                        .update()
                == 1;
    }

    boolean end(UUID id, String by, Instant now) {
        return jdbc.sql("""
                update fieldreport.wall_screen set ended_by = :by, ended_at = :now where id = :id and ended_at is null
                """)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    List<WallScreen> open() {
        return jdbc.sql("select * from fieldreport.wall_screen where ended_at is null order by made_at")
                .query((row, _) -> new WallScreen(
                        row.getObject("id", UUID.class),
                        row.getString("made_by"),
                        Columns.instant(row, "made_at"),
                        Columns.instant(row, "seen_at")))
                .list();
    }
}
