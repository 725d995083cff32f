package vn.tinhnha.participation.fieldreport.internal.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperFigures.LateCase;

/** Reads the lists that are attached to a report. */
@Repository
class PaperQueries {

    /** A list that is longer tells less, and nobody reads it. */
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    PaperQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Results approved late in a time, and cases that wait past their deadline now. */
    List<LateCase> overdue(Instant from, Instant to, Instant now) {
        return jdbc.sql("""
                select report.code, late.* from (
                    select * from fieldreport.case_fact
                    where handled_late and approved_at >= :from and approved_at < :to
                    union all
                    select * from fieldreport.case_fact
                    where closed_at is null and approved_at is null and handle_by < :now) late
                join fieldreport.report on report.id = late.report_id
                where late.counted
                order by late.handle_by, report.code
                limit :limit
                """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("now", Timestamp.from(now))
                .param("limit", LONGEST)
                .query(PaperQueries::lateCase)
                .list();
    }

    /** Cases received before then that are still open. */
    List<LateCase> longStanding(Instant receivedBefore) {
        return jdbc.sql("""
                select report.code, fact.*
                from fieldreport.case_fact fact join fieldreport.report on report.id = fact.report_id
                where fact.closed_at is null and fact.received_at < :before and fact.counted
                order by fact.received_at
                limit :limit
                """)
                .param("before", Timestamp.from(receivedBefore))
                .param("limit", LONGEST)
                .query(PaperQueries::lateCase)
                .list();
    }

    /** When the newest fact was computed. */
    @Nullable
    Instant lastChange() {
        return jdbc.sql("select max(computed_at) as at from fieldreport.case_fact")
                .query((row, _) -> Optional.ofNullable(Columns.optionalInstant(row, "at")))
                .single()
                .orElse(null);
    }

    private static LateCase lateCase(ResultSet row, int number) throws SQLException {
        String agency = row.getString("agency");
        return new LateCase(
                row.getString("code"),
                row.getString("category"),
                row.getString("ward"),
                agency == null ? "" : agency,
                Columns.instant(row, "received_at"),
                Columns.optionalInstant(row, "handle_by"),
                Columns.optionalInstant(row, "approved_at"));
    }
}
