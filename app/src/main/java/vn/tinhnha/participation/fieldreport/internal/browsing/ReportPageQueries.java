package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.platform.files.StoredFile;

/** Reads what the page of a public report shows beside the report itself, in one query each. */
@Repository
class ReportPageQueries {

    private final JdbcClient jdbc;

    ReportPageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file of a report, before or after. */
    record Attached(Purpose purpose, StoredFile file) {}

    /**
     * A step that concerns the public.
     *
     * @param action {@code SUBMIT}, {@code DISPATCH}, {@code ACCEPT} or {@code PUBLISH}
     * @param agency code of the agency that a dispatch went to
     */
    record Milestone(Instant at, String action, @Nullable String agency) {}

    /** A part that an agency beside the main one works on. */
    record Share(String agency, PublicStage stage) {}

    /** Who works on which part of a case, and how far they are; a part that was called off is no part. */
    List<Share> shares(FieldReportId report) {
        return jdbc.sql("""
                select lead_agency, stage
                from fieldreport.report
                where parent_id = :report and stage <> 'REJECTED' and lead_agency is not null
                order by received_at, id
                """)
                .param("report", report.value())
                .query((row, _) -> new Share(row.getString("lead_agency"), PublicStage.valueOf(row.getString("stage"))))
                .list();
    }

    /** The files, in their order; those of the result once it is published. */
    List<Attached> files(FieldReportId report, boolean published) {
        return jdbc.sql("""
                select purpose, file_id, kind, name, extension, title, width, height, bytes
                from fieldreport.attachment
                where report_id = :report and (purpose = 'REPORT' or :published)
                order by purpose, position
                """)
                .param("report", report.value())
                .param("published", published)
                .query((row, _) -> new Attached(Purpose.valueOf(row.getString("purpose")), AttachmentStore.file(row)))
                .list();
    }

    /** What happened, oldest first; names of officials, reasons and notes are never read. */
    List<Milestone> milestones(FieldReportId report) {
        return jdbc.sql("""
                select at, action, agency
                from fieldreport.history
                where report_id = :report and action in ('SUBMIT', 'DISPATCH', 'ACCEPT', 'PUBLISH')
                order by version
                """)
                .param("report", report.value())
                .query((row, _) ->
                        new Milestone(Columns.instant(row, "at"), row.getString("action"), row.getString("agency")))
                .list();
    }
}
