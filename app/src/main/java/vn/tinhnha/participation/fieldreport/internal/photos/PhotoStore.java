package vn.tinhnha.participation.fieldreport.internal.photos;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;

/** Which photo of a case was looked at, and which one stands for a sealed original. */
@Repository
class PhotoStore {

    private final JdbcClient jdbc;

    PhotoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The photos of a report and of its result, in their order. */
    List<CasePhoto> of(FieldReportId report) {
        return jdbc.sql("""
                select attachment.*, photo_check.state, redaction.original_file
                from fieldreport.attachment
                left join fieldreport.photo_check using (report_id, file_id)
                left join fieldreport.redaction on redaction.redacted_file = attachment.file_id
                where attachment.report_id = :report and attachment.kind = 'IMAGE'
                order by attachment.purpose, attachment.position
                """)
                .param("report", report.value())
                .query((row, _) -> {
                    String state = row.getString("state");
                    UUID original = row.getObject("original_file", UUID.class);
                    return new CasePhoto(
                            AttachmentStore.file(row),
                            state == null ? null : CasePhoto.State.valueOf(state),
                            original == null ? null : new FileId(original));
                })
                .list();
    }

    void mark(FieldReportId report, FileId photo, CasePhoto.State state, Instant now) {
        jdbc.sql("""
                insert into fieldreport.photo_check (report_id, file_id, state, checked_at)
                values (:report, :file, :state, :now)
                on conflict (report_id, file_id) do update set state = excluded.state, checked_at = excluded.checked_at
                """)
                .param("report", report.value())
                .param("file", photo.value())
                .param("state", state.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Puts one photo in the place of another wherever the public sees it; tells whether it was still there. */
    boolean swap(FieldReportId report, StoredFile old, StoredFile fresh) {
        jdbc.sql("update fieldreport.report set cover = :fresh where id = :report and cover = :old")
                .param("report", report.value())
                .param("old", old.thumbnailPath())
                .param("fresh", fresh.thumbnailPath())
                .update();
        return jdbc.sql("""
                update fieldreport.attachment
                set file_id = :id, name = :name, extension = :extension, width = :width, height = :height,
                    bytes = :bytes
                where report_id = :report and file_id = :old
                """)
                        .param("report", report.value())
                        .param("old", old.id().value())
                        .param("id", fresh.id().value())
                        .param("name", fresh.name())
                        .param("extension", fresh.extension())
                        .param("width", fresh.width())
                        .param("height", fresh.height())
                        .param("bytes", fresh.bytes())
                        .update()
                == 1;
    }

    void keep(FieldReportId report, FileId original, FileId redacted, Instant now) {
        jdbc.sql("""
                insert into fieldreport.redaction (original_file, report_id, redacted_file, redacted_at)
                values (:original, :report, :redacted, :now)
                on conflict (original_file) do update
                set redacted_file = excluded.redacted_file, redacted_at = excluded.redacted_at
                """)
                .param("original", original.value())
                .param("report", report.value())
                .param("redacted", redacted.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void forget(FileId original) {
        jdbc.sql("delete from fieldreport.redaction where original_file = :original")
                .param("original", original.value())
                .update();
    }
}
