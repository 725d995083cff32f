package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Reads which reporters wait for an answer to what they wrote. */
@Repository
class ClarificationQueries {

    private final JdbcClient jdbc;

    ClarificationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report whose reporter waits. */
    record Waiting(String code, String category, String ward, String description, Instant since, Instant answerBy) {}

    /** Until when the reporter should have an answer; empty when nobody waits. */
    Optional<Instant> answerBy(FieldReportId report) {
        return jdbc.sql("select answer_by from fieldreport.clarification where report_id = :report")
                .param("report", report.value())
                .query((row, _) -> Columns.instant(row, "answer_by"))
                .optional();
    }

    /** What is due first, among the reports that some agencies lead; an empty set means all reports. */
    List<Waiting> waiting(Set<String> agencies, int most) {
        return jdbc.sql("""
                select report.code, report.category, report.ward, report.description, waiting.since, waiting.answer_by
                from fieldreport.clarification waiting
                join fieldreport.report on report.id = waiting.report_id
                where :all or report.lead_agency in (:agencies)
                order by waiting.answer_by, waiting.report_id
                limit :most
                """)
                .param("all", agencies.isEmpty())
                .param("agencies", orNone(agencies))
                .param("most", most)
                .query((row, _) -> new Waiting(
                        row.getString("code"),
                        row.getString("category"),
                        row.getString("ward"),
                        row.getString("description"),
                        Columns.instant(row, "since"),
                        Columns.instant(row, "answer_by")))
                .list();
    }

    /** How many wait. */
    long count(Set<String> agencies) {
        return jdbc.sql("""
                select count(*)
                from fieldreport.clarification waiting
                join fieldreport.report on report.id = waiting.report_id
                where :all or report.lead_agency in (:agencies)
                """)
                .param("all", agencies.isEmpty())
                .param("agencies", orNone(agencies))
                .query(Long.class)
                .single();
    }

    /** SQL knows no empty list. */
    private static Collection<String> orNone(Set<String> agencies) {
        return agencies.isEmpty() ? List.of("") : agencies;
    }
}
