package vn.tinhnha.participation.fieldreport.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.platform.files.FileId;

/** Writes why a clock stood still and what was asked for, beside the report, which only knows what holds now. */
@Repository
class ClockStore {

    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void stopped(FieldReportId report, Stop stop, String actor, String reason) {
        jdbc.sql("""
                insert into fieldreport.clock_stop (report_id, stopped_at, kind, actor_name, reason)
                values (:report, :at, :kind, :actor, :reason)
                """)
                .param("report", report.value())
                .param("at", Timestamp.from(stop.since()))
                .param("kind", stop.reason().name())
                .param("actor", actor)
                .param("reason", reason)
                .update();
    }

    void resumed(FieldReportId report, Instant at, String actor) {
        jdbc.sql("""
                update fieldreport.clock_stop set resumed_at = :at, resumed_by = :actor
                where report_id = :report and resumed_at is null
                """)
                .param("report", report.value())
                .param("at", Timestamp.from(at))
                .param("actor", actor)
                .update();
    }

    void requested(
            FieldReportId report, Instant at, String actor, Instant wanted, String reason, Collection<FileId> files) {
        jdbc.sql("""
                insert into fieldreport.extension
                    (report_id, requested_at, requested_by, wanted, reason, files)
                values (:report, :at, :actor, :wanted, :reason, :files)
                """)
                .param("report", report.value())
                .param("at", Timestamp.from(at))
                .param("actor", actor)
                .param("wanted", Timestamp.from(wanted))
                .param("reason", reason)
                .param("files", files.stream().map(FileId::value).toArray(UUID[]::new))
                .update();
    }

    /** The center's answer to the request that waits for one. */
    void decided(FieldReportId report, Instant at, String actor, Instant granted, String answer) {
        decide(report, at, actor, answer)
                .param("granted", Timestamp.from(granted))
                .update();
    }

    void refused(FieldReportId report, Instant at, String actor, String answer) {
        decide(report, at, actor, answer).param("granted", null).update();
    }

    private JdbcClient.StatementSpec decide(FieldReportId report, Instant at, String actor, String answer) {
        return jdbc.sql("""
                update fieldreport.extension
                set decided_at = :at, decided_by = :actor, granted = :granted, answer = :answer
                where report_id = :report and decided_at is null
                """)
                .param("report", report.value())
                .param("at", Timestamp.from(at))
                .param("actor", actor)
                .param("answer", answer);
    }
}
