package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Reads who works on which report. */
@Repository
class AssignmentQueries {

    private final JdbcClient jdbc;

    AssignmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All assignments of a report, newest first. */
    List<Assignment> of(FieldReportId report) {
        return jdbc.sql("""
                        select agency, person_id, person_name, since, assigner_name, note, until
                        from fieldreport.assignment
                        where report_id = :report
                        order by since desc, id desc
                        """)
                .param("report", report.value())
                .query((row, _) -> new Assignment(
                        row.getString("agency"),
                        row.getObject("person_id", UUID.class),
                        row.getString("person_name"),
                        Columns.instant(row, "since"),
                        row.getString("assigner_name"),
                        row.getString("note"),
                        Columns.optionalInstant(row, "until")))
                .list();
    }
}
