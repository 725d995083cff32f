package vn.tinhnha.participation.fieldreport.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.Satisfaction;

/** The reporters' verdicts. */
@Repository
public class RatingStore {

    private final JdbcClient jdbc;

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A verdict, and when it was first given. */
    public record Rating(Satisfaction satisfaction, String comment, Instant ratedAt) {}

    public Optional<Rating> of(FieldReportId report) {
        return jdbc.sql("select satisfaction, comment, rated_at from fieldreport.rating where report_id = :report")
                .param("report", report.value())
                .query((row, _) -> new Rating(
                        Satisfaction.valueOf(row.getString("satisfaction")),
                        row.getString("comment"),
                        Columns.instant(row, "rated_at")))
                .optional();
    }

    /** Writes the verdict, and beside the report so that lists and maps need no join. */
    void put(FieldReportId report, Satisfaction satisfaction, String comment, Instant now) {
        jdbc.sql("""
                insert into fieldreport.rating (report_id, satisfaction, comment, rated_at, changed_at)
                values (:report, :satisfaction, :comment, :now, :now)
                on conflict (report_id) do update
                set satisfaction = excluded.satisfaction, comment = excluded.comment, changed_at = excluded.changed_at
                """)
                .param("report", report.value())
                .param("satisfaction", satisfaction.name())
                .param("comment", comment)
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("update fieldreport.report set satisfaction = :satisfaction, changed_at = :now where id = :report")
                .param("satisfaction", satisfaction.name())
                .param("now", Timestamp.from(now))
                .param("report", report.value())
                .update();
    }

    /** Keeps why somebody was not satisfied, in the place of what they said before. */
    void putReasons(FieldReportId report, Set<DissatisfactionReason> reasons) {
        jdbc.sql("delete from fieldreport.rating_reason where report_id = :report")
                .param("report", report.value())
                .update();
        reasons.forEach(reason -> jdbc.sql(
                        "insert into fieldreport.rating_reason (report_id, reason) values (:report, :reason)")
                .param("report", report.value())
                .param("reason", reason.name())
                .update());
    }

    /** Why somebody was not satisfied; empty when they were, or gave no ready reason. */
    public Set<DissatisfactionReason> reasonsOf(FieldReportId report) {
        return jdbc
                .sql("select reason from fieldreport.rating_reason where report_id = :report")
                .param("report", report.value())
                .query((row, _) -> DissatisfactionReason.valueOf(row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DissatisfactionReason.class)));
    }
}
