package vn.tinhnha.participation.fieldreport.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.files.StoredFile;

/** Reads what the photos of a report say of themselves. */
@Repository
public class PhotoProofQueries {

    private final JdbcClient jdbc;

    PhotoProofQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The photos of the result, in their order. */
    public List<PhotoProof> ofResult(FieldReportId report) {
        return jdbc.sql("""
                        select attachment.*, taken_at, latitude, longitude
                        from fieldreport.attachment
                        left join fieldreport.photo_proof proof on proof.file_id = attachment.file_id
                        where attachment.report_id = :report and purpose = 'RESULT' and kind = 'IMAGE'
                        order by position
                        """)
                .param("report", report.value())
                .query((row, _) -> new PhotoProof(
                        AttachmentStore.file(row), Columns.optionalInstant(row, "taken_at"), Columns.point(row)))
                .list();
    }

    /** Photos that officials took on the spot and showed in the discussion, oldest first. */
    public List<StoredFile> fromTheField(FieldReportId report) {
        return jdbc.sql("""
                        select file.*
                        from fieldreport.discussion_file file
                        join fieldreport.discussion_message message on message.id = file.message_id
                        where message.report_id = :report and kind = 'IMAGE'
                        order by message.at, message.id, position
                        """)
                .param("report", report.value())
                .query((row, _) -> AttachmentStore.file(row))
                .list();
    }
}
