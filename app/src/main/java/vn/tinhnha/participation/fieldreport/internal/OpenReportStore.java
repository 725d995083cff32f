package vn.tinhnha.participation.fieldreport.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads open reports that time has caught up with, locked until the transaction ends; each list has its index. */
@Repository
public class OpenReportStore {

    private final JdbcClient jdbc;

    OpenReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reports whose reminders are to be looked at, the longest overdue first; what another node holds is left out. */
    public List<FieldReport> toRemind(Instant now, int limit) {
        return jdbc.sql("""
                        select * from fieldreport.report
                        where remind_at <= :now
                        order by remind_at
                        limit :limit
                        for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(FieldReportStore::report)
                .list();
    }

    /** When the reminders of a report are to be looked at next; never while nothing is left to remind of. */
    public void remindAt(FieldReport report, @Nullable Instant at) {
        jdbc.sql("update fieldreport.report set remind_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at))
                .param("id", report.id().value())
                .update();
    }

    /** Reports whose pause has lasted as long as it may. */
    List<FieldReport> lapsed(Instant now, int limit) {
        return jdbc.sql("""
                        select * from fieldreport.report
                        where stop_lapses_at <= :now
                        order by stop_lapses_at
                        limit :limit
                        for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(FieldReportStore::report)
                .list();
    }

    /** What is still to be done, in the order of ids, after one of them; waits for whoever is working on one. */
    List<FieldReport> after(@Nullable UUID id, int limit) {
        return jdbc.sql("""
                        select * from fieldreport.report
                        where due_at is not null and id > :after
                        order by id
                        limit :limit
                        for update
                        """)
                .param("after", id == null ? new UUID(0, 0) : id)
                .param("limit", limit)
                .query(FieldReportStore::report)
                .list();
    }

    Optional<FieldReport> byCode(String code) {
        return jdbc.sql("select * from fieldreport.report where code = :code for update")
                .param("code", code)
                .query(FieldReportStore::report)
                .optional();
    }
}
