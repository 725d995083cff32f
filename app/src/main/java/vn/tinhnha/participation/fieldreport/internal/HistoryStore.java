package vn.tinhnha.participation.fieldreport.internal;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/** The append-only history of reports. */
@Repository
public class HistoryStore {

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(FieldReportId report, HistoryEntry entry) {
        jdbc.sql("""
                insert into fieldreport.history (report_id, version, at, action, status, actor_id, actor_name, agency, text)
                values (:report, :version, :at, :action, :status, :actorId, :actorName, :agency, :text)
                """)
                .param("report", report.value())
                .param("version", entry.version())
                .param("at", Timestamp.from(entry.at()))
                .param("action", entry.action())
                .param("status", entry.status().name())
                .param("actorId", entry.actorId())
                .param("actorName", entry.actorName())
                .param("agency", entry.agency())
                .param("text", entry.text())
                .update();
    }

    /** Everything that happened to a report, oldest first. */
    public List<HistoryEntry> of(FieldReportId report) {
        return since(report, -1);
    }

    /** What happened after a version, oldest first. */
    List<HistoryEntry> since(FieldReportId report, int version) {
        return jdbc.sql("""
                select version, at, action, status, actor_id, actor_name, agency, text
                from fieldreport.history
                where report_id = :report and version > :version
                order by version
                """)
                .param("report", report.value())
                .param("version", version)
                .query((row, _) -> new HistoryEntry(
                        row.getInt("version"),
                        Columns.instant(row, "at"),
                        row.getString("action"),
                        FieldReportStatus.valueOf(row.getString("status")),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name"),
                        row.getString("agency"),
                        row.getString("text")))
                .list();
    }
}
