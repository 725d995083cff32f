package vn.tinhnha.participation.fieldreport.internal.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail;
import vn.tinhnha.platform.identity.StaffMember;

/** Writes the mails that came in, and what became of them. */
@Repository
class MailStore {

    private final JdbcClient jdbc;
    private final MailSeal seal;

    MailStore(JdbcClient jdbc, MailSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /**
     * Keeps a mail unless it is there already.
     *
     * @return whether it is new
     */
    boolean insert(UUID id, byte[] key, byte[] raw, Instant now) {
        return jdbc.sql("""
                        insert into fieldreport.mail (id, mail_key, stored_at, raw, bytes, state)
                        values (:id, :key, :now, :raw, :bytes, 'STORED')
                        on conflict (mail_key) do nothing
                        """)
                        .param("id", id)
                        .param("key", key)
                        .param("now", Timestamp.from(now))
                        .param("raw", seal.sealRaw(id, raw))
                        .param("bytes", raw.length)
                        .update()
                == 1;
    }

    /** Locks a mail for the rest of the transaction, if it is still in one of these states. */
    boolean lock(UUID id, MailState state) {
        return jdbc.sql("select 1 from fieldreport.mail where id = :id and state = :state for update")
                .param("id", id)
                .param("state", state.name())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Writes what a mail was read as. */
    void read(UUID id, IncomingMail mail) {
        jdbc.sql("""
                update fieldreport.mail
                set kind = :kind, sender = :sender, sender_name = :name, sender_print = :print, subject = :subject,
                    message_id = :messageId
                where id = :id
                """)
                .param("id", id)
                .param("kind", mail.kind().name())
                .param("sender", seal.seal(id, "sender", mail.from().address()))
                .param("name", seal.seal(id, "name", mail.from().name()))
                .param("print", seal.fingerprint(mail.from().address()))
                .param("subject", seal.seal(id, "subject", mail.subject()))
                .param("messageId", seal.seal(id, "message-id", mail.messageId()))
                .update();
    }

    void settle(UUID id, MailState state, @Nullable MailReason reason, @Nullable FieldReportId report) {
        jdbc.sql("""
                update fieldreport.mail
                set state = :state, reason = :reason, report_id = :report, retry_at = null
                where id = :id
                """)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason == null ? null : reason.name())
                .param("report", report == null ? null : report.value())
                .update();
    }

    /** Notes who decided on a mail, and why. */
    void decided(UUID id, StaffMember staff, String remark, Instant now) {
        jdbc.sql("""
                update fieldreport.mail
                set decided_by = :by, decider = :name, decided_at = :now, remark = :remark
                where id = :id
                """)
                .param("id", id)
                .param("by", staff.id())
                .param("name", staff.displayName())
                .param("now", Timestamp.from(now))
                .param("remark", remark)
                .update();
    }

    /**
     * Notes that reading a mail failed.
     *
     * @return how often it has failed by now
     */
    int failed(UUID id, Instant retryAt) {
        return jdbc.sql("""
                update fieldreport.mail
                set attempts = attempts + 1, retry_at = :retryAt
                where id = :id and state = 'STORED'
                returning attempts
                """)
                .param("id", id)
                .param("retryAt", Timestamp.from(retryAt))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The report that one of these mails became or belongs to; the ids of a thread, the nearest first. */
    Optional<FieldReportId> reportOfThread(Collection<String> messageIds) {
        List<String> ids = List.copyOf(messageIds);
        for (String messageId : ids) {
            Optional<FieldReportId> found = jdbc.sql("""
                            select report_id from fieldreport.mail where mail_key = :key and report_id is not null
                            """)
                    .param("key", MailSeal.key(messageId))
                    .query(UUID.class)
                    .optional()
                    .map(FieldReportId::new);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether an address has written about a report before. */
    boolean hasWritten(String address, FieldReportId report) {
        return jdbc.sql("""
                        select exists (select 1 from fieldreport.mail
                                       where report_id = :report and sender_print = :print and state = 'REPORT')
                        """)
                .param("report", report.value())
                .param("print", seal.fingerprint(address))
                .query(Boolean.class)
                .single();
    }
}
