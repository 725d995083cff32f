package vn.tinhnha.participation.fieldreport.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Reads which agencies the center asks for their opinion before it dispatches a report (Điều 7.1). */
@Repository
public class ConsultationQueries {

    private final JdbcClient jdbc;

    ConsultationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the agencies that were asked about a report, in that order. */
    public List<String> asked(FieldReportId report) {
        return jdbc.sql(
                        "select agency from fieldreport.consultation where report_id = :report order by asked_at, agency")
                .param("report", report.value())
                .query((row, _) -> row.getString("agency"))
                .list();
    }

    /** How many reports that are not yet dispatched some agencies were asked about. */
    public int open(Collection<String> agencies) {
        return jdbc.sql("""
                        select count(distinct report.id)
                        from fieldreport.consultation
                        join fieldreport.report on report.id = report_id
                        where agency in (:agencies) and status in ('RECEIVED', 'RETURNED')
                        """).param("agencies", agencies).query(Integer.class).single();
    }
}
