package vn.tinhnha.participation.fieldreport.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Recomputation.Pause;

/** Keeps which changes of calendars still have open deadlines to be computed again. */
@Repository
class RecomputationStore {

    private final JdbcClient jdbc;

    RecomputationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A change of calendars.
     *
     * @param organizations whose; empty for all
     * @param doneTo the last report that was looked at; absent at the beginning
     */
    record Order(
            UUID id,
            Set<String> organizations,
            String reason,
            @Nullable UUID doneTo) {}

    void order(UUID id, Set<String> organizations, String reason, Instant at) {
        jdbc.sql("""
                insert into fieldreport.recomputation (id, organizations, reason, ordered_at)
                values (:id, :organizations, :reason, :at)
                """)
                .param("id", id)
                .param("organizations", organizations.toArray(String[]::new))
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The oldest change that is not done, locked; empty while another node works on it. */
    Optional<Order> next(Instant orderedBefore) {
        return jdbc.sql("""
                        select id, organizations, reason, done_to from fieldreport.recomputation
                        where finished_at is null and ordered_at <= :before
                        order by ordered_at
                        limit 1
                        for update skip locked
                        """)
                .param("before", Timestamp.from(orderedBefore))
                .query((row, _) -> new Order(
                        row.getObject("id", UUID.class),
                        Set.copyOf(Columns.strings(row, "organizations")),
                        row.getString("reason"),
                        Columns.optionalId(row, "done_to")))
                .optional();
    }

    void progress(Order order, UUID doneTo, int changed) {
        jdbc.sql("""
                update fieldreport.recomputation set done_to = :doneTo, changed = changed + :changed where id = :id
                """)
                .param("doneTo", doneTo)
                .param("changed", changed)
                .param("id", order.id())
                .update();
    }

    void finish(Order order, Instant at) {
        jdbc.sql("update fieldreport.recomputation set finished_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", order.id())
                .update();
    }

    /** The pauses of reports that are over, oldest first. */
    Map<UUID, List<Pause>> pauses(Collection<UUID> reports) {
        record Row(UUID report, Pause pause) {}
        return jdbc
                .sql("""
                        select report_id, stopped_at, resumed_at from fieldreport.clock_stop
                        where report_id = any (:reports) and resumed_at is not null
                        order by report_id, stopped_at
                        """)
                .param("reports", reports.toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        row.getObject("report_id", UUID.class),
                        new Pause(Columns.instant(row, "stopped_at"), Columns.instant(row, "resumed_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::report, Collectors.mapping(Row::pause, Collectors.toList())));
    }
}
