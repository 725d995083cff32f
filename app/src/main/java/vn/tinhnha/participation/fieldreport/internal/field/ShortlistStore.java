package vn.tinhnha.participation.fieldreport.internal.field;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Keeps which reports an official takes along. */
@Repository
class ShortlistStore {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    ShortlistStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID person, FieldReportId report, Instant at) {
        jdbc.sql("""
                insert into fieldreport.shortlist (person_id, report_id, added_at)
                values (:person, :report, :at)
                on conflict do nothing
                """)
                .param("person", person)
                .param("report", report.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(UUID person, FieldReportId report) {
        jdbc.sql("delete from fieldreport.shortlist where person_id = :person and report_id = :report")
                .param("person", person)
                .param("report", report.value())
                .update();
    }

    /** Codes of the reports that somebody takes along, what is due first on top. */
    List<String> of(UUID person) {
        return jdbc.sql("""
                        select code
                        from fieldreport.shortlist
                        join fieldreport.report on report.id = report_id
                        where person_id = :person
                        order by due_at nulls last, report.id
                        limit :most
                        """)
                .param("person", person)
                .param("most", MOST)
                .query((row, _) -> row.getString("code"))
                .list();
    }
}
