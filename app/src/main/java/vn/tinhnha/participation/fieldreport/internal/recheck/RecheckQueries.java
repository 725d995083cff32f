package vn.tinhnha.participation.fieldreport.internal.recheck;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Reads which answers wait to be looked at again. */
@Repository
class RecheckQueries {

    private final JdbcClient jdbc;

    RecheckQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer that did not satisfy, and what its reporter said. */
    record Waiting(
            String code,
            String ward,
            String description,
            @Nullable String lead,
            String result,
            List<String> reasons,
            String comment,
            Instant since) {}

    /** Oldest first. */
    List<Waiting> waiting(int most) {
        return jdbc.sql("""
                select report.code, report.ward, report.description, report.lead_agency,
                    coalesce(report.result, '') as result, rating.comment, waiting.since,
                    array(select reason from fieldreport.rating_reason
                          where report_id = report.id order by reason) as reasons
                from fieldreport.recheck waiting
                join fieldreport.report on report.id = waiting.report_id
                join fieldreport.rating on rating.report_id = waiting.report_id
                where waiting.done_at is null
                order by waiting.since, waiting.report_id
                limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Waiting(
                        row.getString("code"),
                        row.getString("ward"),
                        row.getString("description"),
                        row.getString("lead_agency"),
                        row.getString("result"),
                        Columns.strings(row, "reasons"),
                        row.getString("comment"),
                        Columns.instant(row, "since")))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from fieldreport.recheck where done_at is null")
                .query(Long.class)
                .single();
    }
}
