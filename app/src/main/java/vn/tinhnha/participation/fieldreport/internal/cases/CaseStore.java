package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Writes which reports belong together. */
@Repository
class CaseStore {

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds reports, always in the same order: two officers who merge crosswise wait, and never for each other. */
    void lock(Collection<String> codes) {
        jdbc.sql("select id from fieldreport.report where code in (:codes) order by id for update")
                .param("codes", codes)
                .query(UUID.class)
                .list();
    }

    void merge(FieldReportId report, FieldReportId into) {
        jdbc.sql("update fieldreport.report set merged_into = :into where id = :report")
                .param("report", report.value())
                .param("into", into.value())
                .update();
    }

    void split(FieldReportId report) {
        jdbc.sql("update fieldreport.report set merged_into = null where id = :report")
                .param("report", report.value())
                .update();
    }

    /** Counts anew how many others tell of the same as a case: its voices, what was merged into it, and their voices. */
    void count(FieldReportId mainCase) {
        jdbc.sql("""
                with recursive together as (
                    select id from fieldreport.report where id = :case
                    union
                    select merged.id
                    from together
                    join fieldreport.report merged on merged.merged_into = together.id
                )
                update fieldreport.report
                set voices = (select count(*) - 1 from together)
                           + (select count(*) from together
                              join fieldreport.voice on report_id = together.id and withdrawn_at is null)
                where id = :case
                """).param("case", mainCase.value()).update();
    }
}
