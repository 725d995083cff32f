package vn.tinhnha.participation.fieldreport.internal.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.privacy.PersonalData;

/** The conversations; each text is sealed. */
@Repository
class MessageStore {

    private static final String CONTEXT = "fieldreport.message:";

    private final JdbcClient jdbc;
    private final PersonalData personalData;

    MessageStore(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    void add(FieldReportId report, Message message) {
        jdbc.sql("""
                insert into fieldreport.message
                    (id, report_id, at, from_reporter, author_id, author_name, agency, text, files)
                values (:id, :report, :at, :fromReporter, :authorId, :authorName, :agency, :text,
                    string_to_array(:files, ',')::uuid[])
                """)
                .param("id", message.id())
                .param("report", report.value())
                .param("at", Timestamp.from(message.at()))
                .param("fromReporter", message.fromReporter())
                .param("authorId", message.authorId())
                .param("authorName", message.authorName())
                .param("agency", message.agency())
                .param("text", personalData.seal(message.text(), CONTEXT + message.id()))
                .param(
                        "files",
                        message.files().stream()
                                .map(file -> file.value().toString())
                                .collect(Collectors.joining(",")))
                .update();
    }

    /** Oldest first. */
    List<Message> of(FieldReportId report) {
        return jdbc.sql("""
                select id, at, from_reporter, author_id, author_name, agency, text, files, read_at
                from fieldreport.message
                where report_id = :report
                order by at, id
                """)
                .param("report", report.value())
                .query((row, _) -> message(row))
                .list();
    }

    private Message message(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Message(
                id,
                Columns.instant(row, "at"),
                row.getBoolean("from_reporter"),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                row.getString("agency"),
                personalData.open(row.getBytes("text"), CONTEXT + id),
                Arrays.stream((UUID[]) row.getArray("files").getArray())
                        .map(FileId::new)
                        .toList(),
                Columns.optionalInstant(row, "read_at"));
    }

    /** Marks what one side wrote as seen by the other. */
    void markRead(FieldReportId report, boolean fromReporter, Instant now) {
        jdbc.sql("""
                update fieldreport.message set read_at = :now
                where report_id = :report and read_at is null and from_reporter = :fromReporter
                """)
                .param("report", report.value())
                .param("fromReporter", fromReporter)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The clock of an answer starts with the first message that waits for it. */
    void startClarification(FieldReportId report, Instant now, Instant answerBy) {
        jdbc.sql("""
                insert into fieldreport.clarification (report_id, since, answer_by)
                values (:report, :now, :answerBy)
                on conflict do nothing
                """)
                .param("report", report.value())
                .param("now", Timestamp.from(now))
                .param("answerBy", Timestamp.from(answerBy))
                .update();
    }

    void endClarification(FieldReportId report) {
        jdbc.sql("delete from fieldreport.clarification where report_id = :report")
                .param("report", report.value())
                .update();
    }
}
