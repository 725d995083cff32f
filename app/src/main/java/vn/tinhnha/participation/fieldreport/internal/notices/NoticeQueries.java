package vn.tinhnha.participation.fieldreport.internal.notices;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Reads whom to tell about a report. */
@Repository
class NoticeQueries {

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The reporter of a report, as far as notices need to know.
     *
     * @param deviceHash absent when it was not sent from a browser
     * @param lead agency that leads the handling
     */
    record Reporter(
            FieldReportId id,
            String code,
            boolean confidential,
            byte @Nullable [] deviceHash,
            @Nullable String lead) {}

    Optional<Reporter> reporter(FieldReportId report) {
        return jdbc.sql(
                        "select code, confidential, device_hash, lead_agency from fieldreport.report where id = :report")
                .param("report", report.value())
                .query((row, _) -> new Reporter(
                        report,
                        row.getString("code"),
                        row.getBoolean("confidential"),
                        row.getBytes("device_hash"),
                        row.getString("lead_agency")))
                .optional();
    }
}
