package vn.tinhnha.participation.fieldreport.internal.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.cases.SealedVoices.SealedContact;
import vn.tinhnha.platform.files.StoredFile;

/** Reads voices: for whoever holds the private link, for the device, and for officials. */
@Repository
class VoiceQueries {

    private static final String COLUMNS = """
            id, report_id, description, joined_at, satisfaction, rating_comment, rated_at
            """;

    private final JdbcClient jdbc;
    private final SealedVoices sealed;

    VoiceQueries(JdbcClient jdbc, SealedVoices sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** The voice that a private link opens, unless it was taken back. */
    Optional<Voice> byToken(String token) {
        return jdbc.sql("select " + COLUMNS
                        + "from fieldreport.voice where tracking_hash = :hash and withdrawn_at is null")
                .param("hash", SealedVoices.hash(token))
                .query(VoiceQueries::voice)
                .optional();
    }

    /** What a device has joined, newest first. */
    List<Voice> ofDevice(byte[] device, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                        from fieldreport.voice
                        where device_hash = :device and withdrawn_at is null
                        order by joined_at desc
                        limit :limit
                        """)
                .param("device", device)
                .param("limit", limit)
                .query(VoiceQueries::voice)
                .list();
    }

    /** The first voice of a device on some reports. */
    Optional<Voice> of(List<FieldReportId> reports, byte[] device) {
        return jdbc.sql("select " + COLUMNS + """
                        from fieldreport.voice
                        where report_id in (:reports) and device_hash = :device and withdrawn_at is null
                        order by joined_at
                        limit 1
                        """)
                .param("reports", reports.stream().map(FieldReportId::value).toList())
                .param("device", device)
                .query(VoiceQueries::voice)
                .optional();
    }

    /** The voices on some reports, newest first. */
    List<Voice> on(List<FieldReportId> reports, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                        from fieldreport.voice
                        where report_id in (:reports) and withdrawn_at is null
                        order by joined_at desc, id desc
                        limit :limit
                        """)
                .param("reports", reports.stream().map(FieldReportId::value).toList())
                .param("limit", limit)
                .query(VoiceQueries::voice)
                .list();
    }

    List<StoredFile> files(UUID voice) {
        return jdbc.sql("""
                select file_id, kind, name, extension, title, width, height, bytes
                from fieldreport.voice_file
                where voice_id = :voice
                order by position
                """)
                .param("voice", voice)
                .query((row, _) -> AttachmentStore.file(row))
                .list();
    }

    /** Who it is; ask {@code FieldReportAccess.mayReadReporter} first. */
    Contact contact(UUID voice) {
        SealedContact contact = jdbc.sql("select name, phone, address, workplace from fieldreport.voice where id = :id")
                .param("id", voice)
                .query((row, _) ->
                        new SealedContact(row.getBytes(1), row.getBytes(2), row.getBytes(3), row.getBytes(4)))
                .single();
        return sealed.open(voice, contact);
    }

    private static Voice voice(ResultSet row, int number) throws SQLException {
        String satisfaction = row.getString("satisfaction");
        return new Voice(
                row.getObject("id", UUID.class),
                new FieldReportId(row.getObject("report_id", UUID.class)),
                row.getString("description"),
                Columns.instant(row, "joined_at"),
                satisfaction == null ? null : Satisfaction.valueOf(satisfaction),
                row.getString("rating_comment"),
                Columns.optionalInstant(row, "rated_at"));
    }
}
