package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Reads which requests wait for the center. */
@Repository
class ReopeningQueries {

    private final JdbcClient jdbc;

    ReopeningQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request that waits, without what the reporter wrote. */
    record Waiting(String code, String category, String ward, String description, Instant askedAt, int attempt) {}

    /** Oldest first. */
    List<Waiting> waiting(int most) {
        return jdbc.sql("""
                select report.code, report.category, report.ward, report.description, waiting.asked_at, waiting.attempt
                from fieldreport.reopening waiting
                join fieldreport.report on report.id = waiting.report_id
                where waiting.decision is null
                order by waiting.asked_at, waiting.id
                limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Waiting(
                        row.getString("code"),
                        row.getString("category"),
                        row.getString("ward"),
                        row.getString("description"),
                        Columns.instant(row, "asked_at"),
                        row.getInt("attempt")))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from fieldreport.reopening where decision is null")
                .query(Long.class)
                .single();
    }
}
