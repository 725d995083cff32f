package vn.tinhnha.platform.notify.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.notify.MailThread;

/** The outbox: letters that wait, and for a while what became of them. */
@Repository
class OutboxStore {

    private final JdbcClient jdbc;
    private final SealedLetter sealed;

    OutboxStore(JdbcClient jdbc, SealedLetter sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    void add(Letter letter, @Nullable String dedupeKey) {
        UUID id = letter.id();
        MailThread thread = letter.thread();
        jdbc.sql("""
                insert into notify.outbox (id, channel, topic, recipient, dedupe_key, address, title, text, link,
                    thread_id, thread_subject, unsubscribe, status, attempts, written_at, due_at)
                values (:id, 'EMAIL', :topic, :recipient, :dedupeKey, :address, :title, :text, :link,
                    :threadId, :threadSubject, :unsubscribe, 'WAITING', 0, :now, :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("topic", letter.topic())
                .param("recipient", sealed.fingerprint(letter.address()))
                .param("dedupeKey", dedupeKey)
                .param("address", sealed.seal(id, "address", letter.address()))
                .param("title", sealed.seal(id, "title", letter.title()))
                .param("text", sealed.seal(id, "text", letter.text()))
                .param("link", sealed.seal(id, "link", letter.link()))
                .param("threadId", sealed.seal(id, "thread_id", thread == null ? null : thread.messageId()))
                .param("threadSubject", sealed.seal(id, "thread_subject", thread == null ? null : thread.subject()))
                .param("unsubscribe", sealed.seal(id, "unsubscribe", letter.unsubscribe()))
                .param("now", Timestamp.from(letter.writtenAt()))
                .update();
    }

    /**
     * Takes letters that are due. They are due again at {@code leaseEnd}, should this node die before it has settled
     * them; other nodes pass over what one is just taking.
     */
    List<Letter> claim(Instant now, Instant leaseEnd, int most) {
        return jdbc.sql("""
                update notify.outbox set attempts = attempts + 1, due_at = :leaseEnd
                where id in (
                    select id from notify.outbox
                    where status = 'WAITING' and due_at <= :now
                    order by due_at
                    limit :most
                    for update skip locked)
                returning id, topic, address, title, text, link, thread_id, thread_subject, unsubscribe,
                    written_at, attempts
                """)
                .param("now", Timestamp.from(now))
                .param("leaseEnd", Timestamp.from(leaseEnd))
                .param("most", most)
                .query((row, _) -> letter(row))
                .list();
    }

    private Letter letter(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String threadId = sealed.openOptional(id, "thread_id", row.getBytes("thread_id"));
        String threadSubject = sealed.openOptional(id, "thread_subject", row.getBytes("thread_subject"));
        return new Letter(
                id,
                row.getString("topic"),
                sealed.open(id, "address", row.getBytes("address")),
                sealed.open(id, "title", row.getBytes("title")),
                sealed.open(id, "text", row.getBytes("text")),
                sealed.open(id, "link", row.getBytes("link")),
                threadId == null || threadSubject == null ? null : new MailThread(threadId, threadSubject),
                sealed.openOptional(id, "unsubscribe", row.getBytes("unsubscribe")),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("attempts"));
    }

    /** Ends a letter's way and forgets what it said and to whom. */
    void finish(Letter letter, Status status, String problem, Instant now) {
        jdbc.sql("""
                update notify.outbox
                set status = :status, problem = :problem, finished_at = :now,
                    address = null, title = null, text = null, link = null,
                    thread_id = null, thread_subject = null, unsubscribe = null
                where id = :id and status = 'WAITING' and attempts = :attempts
                """)
                .param("id", letter.id())
                .param("attempts", letter.attempts())
                .param("status", status.name())
                .param("problem", problem)
                .param("now", Timestamp.from(now))
                .update();
    }

    void postpone(Letter letter, String problem, Instant due) {
        jdbc.sql("""
                update notify.outbox set problem = :problem, due_at = :due
                where id = :id and status = 'WAITING' and attempts = :attempts
                """)
                .param("id", letter.id())
                .param("attempts", letter.attempts())
                .param("problem", problem)
                .param("due", Timestamp.from(due))
                .update();
    }

    /** Forgets letters whose way ended before. */
    int forgetFinishedBefore(Instant limit) {
        return jdbc.sql("delete from notify.outbox where finished_at < :limit")
                .param("limit", Timestamp.from(limit))
                .update();
    }

    /** How a letter's way ended. */
    enum Status {
        SENT,
        FAILED
    }
}
