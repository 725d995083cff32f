package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Kind;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Target;
import vn.tinhnha.participation.fieldreport.internal.reminders.ReminderTimes.Due;

/** Keeps which reminders were sent: each level once for the clock of a step. */
@Repository
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A reminder that was sent.
     *
     * @param people how many were told
     */
    record Sent(Instant at, Kind kind, int amount, Target target, int people) {}

    /** The numbers of the levels that were sent for the clock that began then. */
    Set<Integer> levels(FieldReport report) {
        return jdbc
                .sql("select level from fieldreport.reminder where report_id = :report and began_at = :began")
                .param("report", report.id().value())
                .param("began", Timestamp.from(report.term().began()))
                .query((row, _) -> row.getInt("level"))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void sent(FieldReport report, Due due, int people, Instant now) {
        jdbc.sql("""
                insert into fieldreport.reminder (report_id, began_at, level, sent_at, kind, amount, target, people)
                values (:report, :began, :level, :now, :kind, :amount, :target, :people)
                on conflict do nothing
                """)
                .param("report", report.id().value())
                .param("began", Timestamp.from(report.term().began()))
                .param("level", due.number())
                .param("now", Timestamp.from(now))
                .param("kind", due.level().kind().name())
                .param("amount", due.level().amount())
                .param("target", due.level().target().name())
                .param("people", people)
                .update();
    }

    /** What was sent for a report, newest first. */
    List<Sent> of(FieldReportId report) {
        return jdbc.sql("""
                        select sent_at, kind, amount, target, people from fieldreport.reminder
                        where report_id = :report
                        order by sent_at desc, level desc
                        """)
                .param("report", report.value())
                .query((row, _) -> new Sent(
                        Columns.instant(row, "sent_at"),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("amount"),
                        Target.valueOf(row.getString("target")),
                        row.getInt("people")))
                .list();
    }
}
