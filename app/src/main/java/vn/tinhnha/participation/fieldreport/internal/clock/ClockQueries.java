package vn.tinhnha.participation.fieldreport.internal.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.platform.files.FileId;

/** Reads the pauses and extensions of a report. */
@Repository
class ClockQueries {

    private final JdbcClient jdbc;

    ClockQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A pause.
     *
     * @param until absent while it lasts
     * @param resumedBy empty for the reporter, whose answer ended it
     */
    record Pause(
            Instant since,
            String reason,
            String actor,
            String text,
            @Nullable Instant until,
            @Nullable String resumedBy) {}

    /**
     * A request for more time.
     *
     * @param decidedAt absent while the center has not answered
     * @param granted absent unless it was confirmed
     */
    record Extension(
            Instant at,
            String actor,
            Instant wanted,
            String text,
            List<FileId> files,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable Instant granted,
            String answer) {}

    /** Newest first. */
    List<Pause> pauses(FieldReportId report) {
        return jdbc.sql("""
                        select stopped_at, kind, actor_name, reason, resumed_at, resumed_by
                        from fieldreport.clock_stop
                        where report_id = :report
                        order by stopped_at desc
                        """)
                .param("report", report.value())
                .query((row, _) -> new Pause(
                        Columns.instant(row, "stopped_at"),
                        row.getString("kind"),
                        row.getString("actor_name"),
                        row.getString("reason"),
                        Columns.optionalInstant(row, "resumed_at"),
                        row.getString("resumed_by")))
                .list();
    }

    /** Newest first. */
    List<Extension> extensions(FieldReportId report) {
        return jdbc.sql("""
                        select requested_at, requested_by, wanted, reason, files, decided_at, decided_by, granted,
                               coalesce(answer, '') as answer
                        from fieldreport.extension
                        where report_id = :report
                        order by requested_at desc
                        """)
                .param("report", report.value())
                .query(ClockQueries::extension)
                .list();
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        UUID[] files = (UUID[]) row.getArray("files").getArray();
        return new Extension(
                Columns.instant(row, "requested_at"),
                row.getString("requested_by"),
                Columns.instant(row, "wanted"),
                row.getString("reason"),
                Arrays.stream(files).map(FileId::new).toList(),
                Columns.optionalInstant(row, "decided_at"),
                row.getString("decided_by"),
                Columns.optionalInstant(row, "granted"),
                row.getString("answer"));
    }
}
