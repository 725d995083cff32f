package vn.tinhnha.participation.fieldreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;

/** Which files belong to which report, before and after. */
@Repository
public class AttachmentStore {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a file shows: what the reporter saw, or what the agency did about it. */
    public enum Purpose {
        REPORT,
        RESULT
    }

    /** Puts the files in the place of those of the same purpose. */
    void replace(FieldReportId report, Purpose purpose, List<StoredFile> files) {
        jdbc.sql("delete from fieldreport.attachment where report_id = :report and purpose = :purpose")
                .param("report", report.value())
                .param("purpose", purpose.name())
                .update();
        add(report, purpose, files);
    }

    void add(FieldReportId report, Purpose purpose, List<StoredFile> files) {
        for (int position = 0; position < files.size(); position++) {
            StoredFile file = files.get(position);
            jdbc.sql("""
                    insert into fieldreport.attachment
                        (report_id, purpose, position, file_id, kind, name, extension, title, width, height, bytes)
                    values (:report, :purpose, :position, :file, :kind, :name, :extension, :title, :width, :height, :bytes)
                    """)
                    .param("report", report.value())
                    .param("purpose", purpose.name())
                    .param("position", position)
                    .param("file", file.id().value())
                    .param("kind", file.kind().name())
                    .param("name", file.name())
                    .param("extension", file.extension())
                    .param("title", file.title())
                    .param("width", file.width())
                    .param("height", file.height())
                    .param("bytes", file.bytes())
                    .update();
        }
    }

    /** Files that officials showed each other about a report: a result may use them, and they stay where they are. */
    Set<FileId> shared(FieldReportId report) {
        return Set.copyOf(jdbc.sql("""
                select file_id
                from fieldreport.discussion_file
                join fieldreport.discussion_message on id = message_id
                where report_id = :report
                """)
                .param("report", report.value())
                .query((row, _) -> new FileId(row.getObject("file_id", UUID.class)))
                .list());
    }

    /** The files of a report in their order. */
    public List<StoredFile> of(FieldReportId report, Purpose purpose) {
        return jdbc.sql("""
                select file_id, kind, name, extension, title, width, height, bytes
                from fieldreport.attachment
                where report_id = :report and purpose = :purpose
                order by position
                """)
                .param("report", report.value())
                .param("purpose", purpose.name())
                .query((row, _) -> file(row))
                .list();
    }

    /** The file in a row of attachments. */
    public static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("file_id", UUID.class)),
                FileKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("extension"),
                row.getString("title"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"));
    }
}
