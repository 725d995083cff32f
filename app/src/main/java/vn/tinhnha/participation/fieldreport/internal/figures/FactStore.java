package vn.tinhnha.participation.fieldreport.internal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Writes the facts of cases, and loads what they are computed from. */
@Repository
class FactStore {

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes some cases whose facts are due; another node takes others. */
    List<CaseRecord> takeDue(int limit) {
        return jdbc.sql("""
                with due as (
                    delete from fieldreport.fact_due
                    where report_id in (
                        select report_id from fieldreport.fact_due limit :limit for update skip locked)
                    returning report_id)
                select report.*, past.accepted_at, past.proposed_at, past.rejected_at, past.returns
                from due join fieldreport.report on report.id = due.report_id,
                    lateral (
                        select max(at) filter (where action = 'ACCEPT') as accepted_at,
                            max(at) filter (where action = 'PROPOSE_RESULT') as proposed_at,
                            max(at) filter (where action = 'REJECT') as rejected_at,
                            count(*) filter (where action = 'RETURN_TO_CENTER') as returns
                        from fieldreport.history where history.report_id = report.id) past
                """).param("limit", limit).query(FactStore::record).list();
    }

    /** Lets every case be computed anew. */
    void allDue() {
        jdbc.sql(
                        "insert into fieldreport.fact_due (report_id) select id from fieldreport.report on conflict do nothing")
                .update();
    }

    void put(CaseFact fact, Instant now) {
        jdbc.sql("""
                insert into fieldreport.case_fact (report_id, version, received_at, closed_at, month, category, ward,
                    agency, stage, counted, listed, confidential, dispatched_late, handled_late, published_late,
                    handling_minutes, whole_minutes, result_minutes, accepted_at, handle_by, approved_at, returns,
                    satisfaction, computed_at)
                values (:report, :version, :receivedAt, :closedAt, :month, :category, :ward, :agency, :stage, :counted, :listed,
                    :confidential, :dispatchedLate, :handledLate, :publishedLate, :handlingMinutes, :wholeMinutes,
                    :resultMinutes, :acceptedAt, :handleBy, :approvedAt, :returns, :satisfaction, :now)
                on conflict (report_id) do update set version = excluded.version, closed_at = excluded.closed_at,
                    category = excluded.category, ward = excluded.ward, agency = excluded.agency,
                    stage = excluded.stage, counted = excluded.counted, listed = excluded.listed, confidential = excluded.confidential,
                    dispatched_late = excluded.dispatched_late, handled_late = excluded.handled_late,
                    published_late = excluded.published_late, handling_minutes = excluded.handling_minutes,
                    whole_minutes = excluded.whole_minutes, result_minutes = excluded.result_minutes,
                    accepted_at = excluded.accepted_at, handle_by = excluded.handle_by,
                    approved_at = excluded.approved_at, returns = excluded.returns,
                    satisfaction = excluded.satisfaction, computed_at = excluded.computed_at
                """)
                .param("report", fact.report())
                .param("version", fact.version())
                .param("receivedAt", Timestamp.from(fact.receivedAt()))
                .param("closedAt", timestamp(fact.closedAt()))
                .param("month", fact.month())
                .param("category", fact.category())
                .param("ward", fact.ward())
                .param("agency", fact.agency())
                .param("stage", fact.stage())
                .param("counted", fact.counted())
                .param("listed", fact.listed())
                .param("confidential", fact.confidential())
                .param("dispatchedLate", fact.dispatchedLate())
                .param("handledLate", fact.handledLate())
                .param("publishedLate", fact.publishedLate())
                .param("handlingMinutes", fact.handlingMinutes())
                .param("wholeMinutes", fact.wholeMinutes())
                .param("resultMinutes", fact.resultMinutes())
                .param("acceptedAt", timestamp(fact.acceptedAt()))
                .param("handleBy", timestamp(fact.handleBy()))
                .param("approvedAt", timestamp(fact.approvedAt()))
                .param("returns", fact.returns())
                .param("satisfaction", fact.satisfaction())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static CaseRecord record(ResultSet row, int number) throws SQLException {
        return new CaseRecord(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                FieldReportStatus.valueOf(row.getString("status")),
                row.getString("category"),
                row.getString("ward"),
                row.getString("lead_agency"),
                row.getBoolean("counted"),
                row.getBoolean("public"),
                row.getBoolean("confidential"),
                row.getBoolean("urgent"),
                row.getString("satisfaction"),
                Columns.instant(row, "received_at"),
                Columns.instant(row, "dispatch_by"),
                Columns.optionalInstant(row, "dispatched_at"),
                Columns.optionalInstant(row, "handle_by"),
                Columns.optionalInstant(row, "approved_at"),
                Columns.optionalInstant(row, "publish_by"),
                Columns.optionalInstant(row, "published_at"),
                Columns.optionalInstant(row, "rejected_at"),
                Columns.optionalInstant(row, "accepted_at"),
                Columns.optionalInstant(row, "proposed_at"),
                row.getInt("returns"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
