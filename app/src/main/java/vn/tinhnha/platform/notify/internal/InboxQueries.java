package vn.tinhnha.platform.notify.internal;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.kernel.Slice;

/** Reads the inboxes. */
@Repository
class InboxQueries {

    /** Nobody needs to know how many more. */
    private static final int COUNTED = 100;

    private final JdbcClient jdbc;

    InboxQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    Slice<InboxItem> items(InboxOwner owner, @Nullable Cursor after, int size) {
        List<InboxItem> rows = jdbc.sql("""
                select id, title, text, at, read_at is not null as read
                from notify.inbox_item
                where owner = :owner and (at, id) < (:at, :id)
                order by at desc, id desc
                limit :size
                """)
                .param("owner", owner.key())
                .param("at", after == null ? FarFuture.TIMESTAMP : Timestamp.from(after.at()))
                .param("id", after == null ? FarFuture.ID : after.id())
                .param("size", size + 1)
                .query((row, _) -> new InboxItem(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("read")))
                .list();
        return Slice.of(rows, size, item -> new Cursor(item.at(), item.id()).encode());
    }

    /** How many wait to be read, up to a hundred. */
    int unread(InboxOwner owner) {
        return jdbc.sql("""
                select count(*) from (
                    select 1 from notify.inbox_item where owner = :owner and read_at is null limit :most) as waiting
                """)
                .param("owner", owner.key())
                .param("most", COUNTED)
                .query(Integer.class)
                .single();
    }

    /** Before the first page there is no cursor: everything is older than this. */
    private static final class FarFuture {
        private static final Timestamp TIMESTAMP = Timestamp.valueOf("9999-01-01 00:00:00");
        private static final UUID ID = new UUID(-1, -1);
    }
}
