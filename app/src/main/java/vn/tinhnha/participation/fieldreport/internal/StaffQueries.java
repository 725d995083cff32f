package vn.tinhnha.participation.fieldreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;

/** Reads what an official needs to decide on a report; the callers have asked {@link FieldReportAccess} whose work it is. */
@Repository
public class StaffQueries {

    private final JdbcClient jdbc;
    private final SealedReporters reporters;

    StaffQueries(JdbcClient jdbc, SealedReporters reporters) {
        this.jdbc = jdbc;
        this.reporters = reporters;
    }

    /** Another report that an official may want to look at beside this one. */
    public record Related(
            String code, FieldReportStatus status, String category, String description, Instant receivedAt) {}

    /** Other reports from the same phone, newest first; for the center only, and never by way of a sealed identity. */
    public List<Related> sameReporter(FieldReportId report, int limit) {
        return jdbc.sql("""
                        select other.code, other.status, other.category, other.description, other.received_at
                        from fieldreport.report this
                        join fieldreport.report other
                          on other.phone_fingerprint = this.phone_fingerprint and other.id <> this.id
                        where this.id = :report
                          and not exists (
                              select from fieldreport.identity_seal where report_id in (this.id, other.id))
                        order by other.received_at desc
                        limit :limit
                        """)
                .param("report", report.value())
                .param("limit", limit)
                .query(StaffQueries::related)
                .list();
    }

    /** Who reported; officials see it masked until they open it, see {@code internal.sealed}. */
    public Contact reporter(FieldReportId report) {
        SealedReporter sealed = jdbc.sql("""
                        select reporter_name, reporter_phone, reporter_address, reporter_workplace, sealed_key
                        from fieldreport.report left join fieldreport.case_key on report_id = id
                        where id = :report
                        """)
                .param("report", report.value())
                .query((row, _) -> new SealedReporter(
                        row.getBytes(1), row.getBytes(2), row.getBytes(3), row.getBytes(4), row.getBytes(5)))
                .single();
        return reporters.open(report, sealed);
    }

    /** The report as the domain knows it. */
    public Optional<FieldReport> report(String code) {
        return jdbc.sql("select * from fieldreport.report where code = :code and not secret")
                .param("code", code)
                .query(FieldReportStore::report)
                .optional();
    }

    private static Related related(ResultSet row, int number) throws SQLException {
        return new Related(
                row.getString("code"),
                FieldReportStatus.valueOf(row.getString("status")),
                row.getString("category"),
                row.getString("description"),
                Columns.instant(row, "received_at"));
    }
}
