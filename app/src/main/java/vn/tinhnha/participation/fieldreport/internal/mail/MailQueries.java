package vn.tinhnha.participation.fieldreport.internal.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.mail.MailAnswers.Asked;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail.Sender;

/** Reads kept mails. */
@Repository
class MailQueries {

    private static final String COLUMNS =
            "id, stored_at, bytes, state, reason, report_id, sender, sender_name, subject, message_id, remark";

    private final JdbcClient jdbc;
    private final MailSeal seal;

    MailQueries(JdbcClient jdbc, MailSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Mails to be read now, the oldest first. */
    List<UUID> waiting(Instant now, int limit) {
        return jdbc.sql("""
                        select id from fieldreport.mail
                        where state = 'STORED' and (retry_at is null or retry_at <= :now)
                        order by stored_at
                        limit :limit
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The mail as it came. */
    Optional<byte[]> raw(UUID id) {
        return jdbc.sql("select raw from fieldreport.mail where id = :id")
                .param("id", id)
                .query((row, _) -> seal.openRaw(id, row.getBytes("raw")))
                .optional();
    }

    Optional<KeptMail> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from fieldreport.mail where id = :id")
                .param("id", id)
                .query(this::mail)
                .optional();
    }

    /** What an official must look at, newest first. */
    List<KeptMail> toReview(int limit) {
        return jdbc.sql("select " + COLUMNS + """
                         from fieldreport.mail where state = 'REVIEW' order by stored_at desc, id desc limit :limit
                        """)
                .param("limit", limit)
                .query(this::mail)
                .list();
    }

    /** The mails of a report, oldest first. */
    List<KeptMail> of(FieldReportId report) {
        return jdbc.sql("select " + COLUMNS + """
                         from fieldreport.mail where report_id = :report order by stored_at
                        """)
                .param("report", report.value())
                .query(this::mail)
                .list();
    }

    /** The mail that became a report, to be answered; empty for a report that came another way. */
    Optional<Asked> asked(FieldReportId report) {
        return of(report).stream()
                .filter(mail -> mail.state() == MailState.REPORT)
                .findFirst()
                .map(mail -> new Asked(mail.sender(), mail.subject(), mail.messageId(), report, code(report)));
    }

    private String code(FieldReportId report) {
        return jdbc.sql("select code from fieldreport.report where id = :report")
                .param("report", report.value())
                .query(String.class)
                .single();
    }

    /** How many wait, and how many an official must look at. */
    Map<MailState, Integer> open() {
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        jdbc.sql("""
                select 'STORED', count(*) from fieldreport.mail where state = 'STORED'
                union all
                select 'REVIEW', count(*) from fieldreport.mail where state = 'REVIEW'
                """)
                .query((row, _) -> counts.put(MailState.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** How many mails have come since then; their ids begin with the time. */
    long since(Instant from) {
        return jdbc.sql("select count(*) from fieldreport.mail where id >= :first")
                .param("first", new UUID(from.toEpochMilli() << 16, 0))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private KeptMail mail(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String messageId = seal.open(id, "message-id", row.getBytes("message_id"));
        return new KeptMail(
                id,
                Columns.instant(row, "stored_at"),
                row.getInt("bytes"),
                MailState.valueOf(row.getString("state")),
                reason(row.getString("reason")),
                report(row.getObject("report_id", UUID.class)),
                new Sender(
                        seal.open(id, "sender", row.getBytes("sender")),
                        seal.open(id, "name", row.getBytes("sender_name"))),
                seal.open(id, "subject", row.getBytes("subject")),
                messageId.isEmpty() ? null : messageId,
                text(row.getString("remark")));
    }

    private static @Nullable MailReason reason(@Nullable String name) {
        return name == null ? null : MailReason.valueOf(name);
    }

    private static @Nullable FieldReportId report(@Nullable UUID id) {
        return id == null ? null : new FieldReportId(id);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
