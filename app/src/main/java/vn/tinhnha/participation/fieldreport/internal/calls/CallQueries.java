package vn.tinhnha.participation.fieldreport.internal.calls;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Reads the calls about a report. */
@Repository
class CallQueries {

    private final JdbcClient jdbc;

    CallQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CallLog of(FieldReportId report) {
        return new CallLog(jdbc.sql("""
                        select id, called_at, number_end, outcome, note, officer_name
                        from fieldreport.call
                        where report_id = :report
                        order by called_at, id
                        """)
                .param("report", report.value())
                .query((row, _) -> new LoggedCall(
                        row.getObject("id", UUID.class),
                        Columns.instant(row, "called_at"),
                        row.getString("number_end"),
                        CallOutcome.valueOf(row.getString("outcome")),
                        row.getString("note"),
                        row.getString("officer_name")))
                .list());
    }
}
