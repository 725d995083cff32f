package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Keeps what supervisors noted about findings. */
@Repository
class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By whom and when a finding was looked at. */
    record Review(String note, String by, Instant at) {}

    /** The reviews of a signal by finding. */
    Map<String, Review> of(Signal signal) {
        return jdbc
                .sql(
                        "select finding, note, reviewed_by, reviewed_at from fieldreport.finding_review where signal = :signal")
                .param("signal", signal.name())
                .query((row, _) -> Map.entry(
                        row.getString("finding"),
                        new Review(
                                row.getString("note"),
                                row.getString("reviewed_by"),
                                Columns.instant(row, "reviewed_at"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(Signal signal, String finding, Review review) {
        jdbc.sql("""
                insert into fieldreport.finding_review (signal, finding, note, reviewed_by, reviewed_at)
                values (:signal, :finding, :note, :by, :at)
                on conflict (signal, finding) do update set note = excluded.note, reviewed_by = excluded.reviewed_by,
                    reviewed_at = excluded.reviewed_at
                """)
                .param("signal", signal.name())
                .param("finding", finding)
                .param("note", review.note())
                .param("by", review.by())
                .param("at", Timestamp.from(review.at()))
                .update();
    }
}
