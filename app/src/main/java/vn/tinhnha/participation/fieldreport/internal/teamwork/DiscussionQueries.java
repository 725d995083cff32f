package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.identity.Person;

/** Reads the discussion of a report. */
@Repository
class DiscussionQueries {

    private final JdbcClient jdbc;

    DiscussionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Mention(UUID message, Person person) {}

    private record Attached(UUID message, StoredFile file) {}

    /** Everything that was said, oldest first. */
    List<Message> of(FieldReportId report) {
        Map<UUID, List<Person>> mentioned = mentions(report).stream()
                .collect(Collectors.groupingBy(
                        Mention::message, Collectors.mapping(Mention::person, Collectors.toList())));
        Map<UUID, List<StoredFile>> files = files(report).stream()
                .collect(Collectors.groupingBy(
                        Attached::message, Collectors.mapping(Attached::file, Collectors.toList())));
        return jdbc.sql("""
                        select id, at, author_id, author_name, organization, text, noted_at, latitude, longitude
                        from fieldreport.discussion_message
                        where report_id = :report
                        order by at, id
                        """)
                .param("report", report.value())
                .query((row, _) -> message(row, mentioned, files))
                .list();
    }

    private List<Mention> mentions(FieldReportId report) {
        return jdbc.sql("""
                        select message_id, person_id, person_name
                        from fieldreport.discussion_mention
                        join fieldreport.discussion_message on id = message_id
                        where report_id = :report
                        order by person_name
                        """)
                .param("report", report.value())
                .query((row, _) -> new Mention(
                        row.getObject("message_id", UUID.class),
                        new Person(row.getObject("person_id", UUID.class), "", row.getString("person_name"))))
                .list();
    }

    private List<Attached> files(FieldReportId report) {
        return jdbc.sql("""
                        select file.*
                        from fieldreport.discussion_file file
                        join fieldreport.discussion_message on id = message_id
                        where report_id = :report
                        order by message_id, position
                        """)
                .param("report", report.value())
                .query((row, _) -> new Attached(row.getObject("message_id", UUID.class), AttachmentStore.file(row)))
                .list();
    }

    private static Message message(ResultSet row, Map<UUID, List<Person>> mentioned, Map<UUID, List<StoredFile>> files)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Message(
                id,
                Columns.instant(row, "at"),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                row.getString("organization"),
                row.getString("text"),
                mentioned.getOrDefault(id, List.of()),
                files.getOrDefault(id, List.of()),
                Columns.optionalInstant(row, "noted_at"),
                Columns.point(row));
    }
}
