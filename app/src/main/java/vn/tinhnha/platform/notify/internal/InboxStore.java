package vn.tinhnha.platform.notify.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.notify.Notification;

/** Writes the inboxes. */
@Repository
class InboxStore {

    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, InboxOwner owner, Notification notification, Instant now) {
        jdbc.sql("""
                insert into notify.inbox_item (id, owner, topic, title, text, link, dedupe_key, at)
                values (:id, :owner, :topic, :title, :text, :link, :dedupeKey, :at)
                on conflict do nothing
                """)
                .param("id", id)
                .param("owner", owner.key())
                .param("topic", notification.topic())
                .param("title", notification.title())
                .param("text", notification.text())
                .param("link", notification.link())
                .param("dedupeKey", notification.dedupeKey())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** Marks one as read and gives its link; empty when it is not in this inbox. */
    Optional<String> read(InboxOwner owner, UUID id, Instant now) {
        return jdbc.sql("""
                update notify.inbox_item set read_at = coalesce(read_at, :now)
                where id = :id and owner = :owner
                returning link
                """)
                .param("id", id)
                .param("owner", owner.key())
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    void readAll(InboxOwner owner, Instant now) {
        jdbc.sql("update notify.inbox_item set read_at = :now where owner = :owner and read_at is null")
                .param("owner", owner.key())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Forgets what is older, read or not. */
    int forgetBefore(Instant limit) {
        return jdbc.sql("delete from notify.inbox_item where at < :limit")
                .param("limit", Timestamp.from(limit))
                .update();
    }
}
