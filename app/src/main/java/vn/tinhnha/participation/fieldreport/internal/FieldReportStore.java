package vn.tinhnha.participation.fieldreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.SearchText;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/** Writes field reports, and loads them one by one to be changed. */
@Repository
class FieldReportStore {

    private final JdbcClient jdbc;
    private final ReminderPlan reminders;

    FieldReportStore(JdbcClient jdbc, ReminderPlan reminders) {
        this.jdbc = jdbc;
        this.reminders = reminders;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('fieldreport.report_number')")
                .query(Long.class)
                .single();
    }

    /**
     * Inserts a report unless its submission is there already.
     *
     * @return whether it is new
     */
    boolean insert(FieldReport report, Submission submission) {
        return jdbc.sql("""
                with kept as (insert into fieldreport.report (
                    id, code, version, submission_id, tracking_hash, device_hash, source, status, category, ward,
                    latitude, longitude, address, description, search_text, confidential, urgent, complex,
                    reporter_name, reporter_phone, reporter_address, reporter_workplace, phone_fingerprint, cover,
                    received_at, changed_at, dispatch_by, due_at, dispatch_basis, dispatch_began_at, dispatch_amount,
                    remind_at)
                values (
                    :id, :code, :version, :submissionId, :trackingHash, :deviceHash, :source, :status, :category, :ward,
                    :latitude, :longitude, :address, :description, :searchText, :confidential, :urgent, :complex,
                    :name, :phone, :homeAddress, :workplace, :phoneFingerprint, :cover,
                    :receivedAt, :receivedAt, :dispatchBy, :dispatchBy, :dispatchBasis, :dispatchBeganAt, :dispatchAmount,
                    :remindAt)
                on conflict (submission_id) do nothing
                returning id)
                insert into fieldreport.case_key (report_id, sealed_key) select id, :caseKey from kept
                """)
                        .param("id", report.id().value())
                        .param("code", report.code())
                        .param("version", report.version())
                        .param("submissionId", submission.id())
                        .param("trackingHash", submission.trackingHash())
                        .param("deviceHash", submission.deviceHash())
                        .param("source", submission.source().name())
                        .param("status", report.status().name())
                        .param("category", report.category())
                        .param("ward", report.ward())
                        .param("latitude", latitude(report))
                        .param("longitude", longitude(report))
                        .param("address", report.address())
                        .param("description", report.description())
                        .param("searchText", searchText(report))
                        .param("confidential", report.confidential())
                        .param("urgent", report.urgent())
                        .param("complex", report.complex())
                        .param("name", submission.reporter().name())
                        .param("phone", submission.reporter().phone())
                        .param("homeAddress", submission.reporter().address())
                        .param("workplace", submission.reporter().workplace())
                        .param("phoneFingerprint", submission.phoneFingerprint())
                        .param("cover", submission.cover())
                        .param("caseKey", submission.reporter().caseKey())
                        .param("receivedAt", Timestamp.from(report.receivedAt()))
                        .param("dispatchBy", Timestamp.from(report.deadlines().dispatchBy()))
                        .params(ClockColumns.term(
                                "dispatch", report.deadlines().clock().dispatch()))
                        .param("remindAt", timestamp(reminders.first(report)))
                        .update()
                == 1;
    }

    /** The report that an earlier try of the same submission made. */
    Optional<FieldReport> bySubmission(UUID submissionId) {
        return load("submission_id = :key", submissionId);
    }

    /** Open reports that an agency leads or helps with. */
    List<FieldReport> openOf(String agency) {
        return jdbc.sql("""
                        select *
                        from fieldreport.report
                        where due_at is not null
                          and (lead_agency = :agency or cooperating_agencies && string_to_array(:agency, ','))
                        order by id
                        """)
                .param("agency", agency)
                .query(FieldReportStore::report)
                .list();
    }

    Optional<FieldReport> byCode(String code) {
        return load("code = :key and not secret", code);
    }

    private Optional<FieldReport> load(String condition, Object key) {
        return jdbc.sql("select * from fieldreport.report where " + condition)
                .param("key", key)
                .query(FieldReportStore::report)
                .optional();
    }

    /**
     * Writes a changed report over the version before it.
     *
     * @return whether that version was still there; otherwise somebody was faster and nothing is written
     */
    boolean update(FieldReport report, Instant now) {
        return jdbc.sql("""
                update fieldreport.report
                set version = :version, status = :status, category = :category, ward = :ward,
                    confidential = :confidential, urgent = :urgent, complex = :complex, verified_at = :verifiedAt,
                    lead_agency = :lead, cooperating_agencies = string_to_array(:cooperating, ','),
                    result = :result, changed_at = :now,
                    dispatch_by = :dispatchBy, return_by = :returnBy, handle_by = :handleBy, publish_by = :publishBy,
                    due_at = :dueAt, remind_at = :remindAt,
                \s""" + ClockColumns.SET + """
                    dispatched_at = case when :status = 'DISPATCHED'
                                         and (status <> :status or lead_agency is distinct from :lead) then :now
                                    else dispatched_at end,
                    approved_at = case when :status = 'AWAITING_PUBLICATION' and status <> :status then :now
                                  else approved_at end,
                    published_at = case when :status = 'PUBLISHED' and status <> :status then :now
                                   else published_at end
                where id = :id and version = :version - 1
                """)
                        .param("id", report.id().value())
                        .param("version", report.version())
                        .param("status", report.status().name())
                        .param("category", report.category())
                        .param("ward", report.ward())
                        .param("confidential", report.confidential())
                        .param("urgent", report.urgent())
                        .param("complex", report.complex())
                        .param("verifiedAt", timestamp(report.verifiedAt()))
                        .param("lead", report.lead())
                        .param("cooperating", String.join(",", report.cooperating()))
                        .param("result", report.result())
                        .param("now", Timestamp.from(now))
                        .param("dispatchBy", Timestamp.from(report.deadlines().dispatchBy()))
                        .param("returnBy", timestamp(report.deadlines().returnBy()))
                        .param("handleBy", timestamp(report.deadlines().handleBy()))
                        .param("publishBy", timestamp(report.deadlines().publishBy()))
                        .param("dueAt", timestamp(report.due()))
                        .params(ClockColumns.values(report.deadlines().clock()))
                        .param("remindAt", timestamp(reminders.first(report)))
                        .update()
                == 1;
    }

    static FieldReport report(ResultSet row, int number) throws SQLException {
        return new FieldReport(
                new FieldReportId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getInt("version"),
                FieldReportStatus.valueOf(row.getString("status")),
                row.getString("category"),
                row.getString("ward"),
                Columns.point(row),
                row.getString("address"),
                row.getString("description"),
                row.getBoolean("confidential"),
                row.getBoolean("urgent"),
                row.getBoolean("complex"),
                Columns.instant(row, "received_at"),
                Columns.optionalInstant(row, "verified_at"),
                row.getString("lead_agency"),
                Columns.strings(row, "cooperating_agencies"),
                row.getString("result"),
                new Deadlines(
                        Columns.instant(row, "dispatch_by"),
                        Columns.optionalInstant(row, "return_by"),
                        Columns.optionalInstant(row, "handle_by"),
                        Columns.optionalInstant(row, "publish_by"),
                        ClockColumns.read(row)));
    }

    private static String searchText(FieldReport report) {
        return SearchText.normalize(report.code() + " " + report.address() + " " + report.description());
    }

    private static @Nullable Double latitude(FieldReport report) {
        GeoPoint location = report.location();
        return location == null ? null : location.latitude();
    }

    private static @Nullable Double longitude(FieldReport report) {
        GeoPoint location = report.location();
        return location == null ? null : location.longitude();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
