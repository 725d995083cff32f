package vn.tinhnha.participation.fieldreport.internal.secret;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.identity.StaffMember;

/** Moves a case out of the ordinary tables and back. */
@Repository
class SecretStore {

    private final JdbcClient jdbc;

    SecretStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of a case, sealed. */
    record Sealed(SecretCase secret, byte[] content) {}

    /** Everything the ordinary tables hold, as JSON; locked. Empty when the report is not at this version any more. */
    Optional<String> take(FieldReportId report, int version) {
        return jdbc.sql("""
                select jsonb_build_object(
                    'report', to_jsonb(report) - 'search' - 'public' - 'stage',
                    'attachments', (select coalesce(jsonb_agg(attachment order by purpose, position), '[]')
                                    from fieldreport.attachment where report_id = :report))::text as content
                from fieldreport.report
                where id = :report and version = :version and not secret
                for update
                """)
                .param("report", report.value())
                .param("version", version)
                .query((row, _) -> row.getString("content"))
                .optional();
    }

    List<FileId> files(FieldReportId report) {
        return jdbc.sql("select file_id from fieldreport.attachment where report_id = :report")
                .param("report", report.value())
                .query((row, _) -> new FileId(row.getObject("file_id", UUID.class)))
                .list();
    }

    void insert(FieldReportId report, String code, StaffMember staff, Instant now, byte[] content) {
        jdbc.sql("""
                insert into fieldreport.secret_case (report_id, code, marked_by, marked_name, marked_at, content)
                values (:report, :code, :by, :name, :at, :content)
                """)
                .param("report", report.value())
                .param("code", code)
                .param("by", staff.id())
                .param("name", staff.displayName())
                .param("at", Timestamp.from(now))
                .param("content", content)
                .update();
    }

    /** Leaves of the row what statistics count, and nothing that could be read, found or be due. */
    void blank(FieldReportId report, Instant now) {
        jdbc.sql("delete from fieldreport.attachment where report_id = :report")
                .param("report", report.value())
                .update();
        jdbc.sql("""
                update fieldreport.report
                set secret = true, version = version + 1, changed_at = :now, status = 'RECEIVED',
                    confidential = true, urgent = false, complex = false, address = '', description = '',
                    search_text = '', latitude = null, longitude = null, result = null, cover = null,
                    lead_agency = null, cooperating_agencies = '{}', device_hash = null, phone_fingerprint = null,
                    reporter_name = null, reporter_phone = null, reporter_address = null, reporter_workplace = null,
                    due_at = null, return_by = null, handle_by = null, publish_by = null
                where id = :report
                """)
                .param("report", report.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Puts back what {@link #take} gave; the version moves on. */
    void restore(FieldReportId report, String content, Instant now) {
        jdbc.sql("""
                update fieldreport.report
                set secret = false, version = report.version + 1, changed_at = :now, status = old.status,
                    confidential = old.confidential, urgent = old.urgent, complex = old.complex,
                    address = old.address, description = old.description, search_text = old.search_text,
                    latitude = old.latitude, longitude = old.longitude, result = old.result, cover = old.cover,
                    lead_agency = old.lead_agency, cooperating_agencies = old.cooperating_agencies,
                    device_hash = old.device_hash, phone_fingerprint = old.phone_fingerprint,
                    reporter_name = old.reporter_name, reporter_phone = old.reporter_phone,
                    reporter_address = old.reporter_address, reporter_workplace = old.reporter_workplace,
                    due_at = old.due_at, return_by = old.return_by, handle_by = old.handle_by,
                    publish_by = old.publish_by
                from jsonb_populate_record(null::fieldreport.report, cast(:content as jsonb) -> 'report') old
                where report.id = :report
                """)
                .param("report", report.value())
                .param("content", content)
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("""
                insert into fieldreport.attachment
                select * from jsonb_populate_recordset(
                    null::fieldreport.attachment, cast(:content as jsonb) -> 'attachments')
                """).param("content", content).update();
        jdbc.sql("delete from fieldreport.secret_case where report_id = :report")
                .param("report", report.value())
                .update();
    }

    /** The case, locked so that two do not put it back. */
    Optional<Sealed> lock(String code) {
        return jdbc.sql("select * from fieldreport.secret_case where code = :code for update")
                .param("code", code)
                .query((row, _) -> new Sealed(
                        new SecretCase(
                                new FieldReportId(row.getObject("report_id", UUID.class)),
                                row.getString("code"),
                                row.getString("marked_name"),
                                Columns.instant(row, "marked_at")),
                        row.getBytes("content")))
                .optional();
    }

    /** All of them, latest first. */
    List<SecretCase> all() {
        return jdbc.sql("""
                select report_id, code, marked_name, marked_at from fieldreport.secret_case order by marked_at desc
                """)
                .query((row, _) -> new SecretCase(
                        new FieldReportId(row.getObject("report_id", UUID.class)),
                        row.getString("code"),
                        row.getString("marked_name"),
                        Columns.instant(row, "marked_at")))
                .list();
    }
}
