package vn.tinhnha.participation.fieldreport.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** Tells whose report it is: of this device, of whoever holds the private link. */
@Repository
public class OwnershipQueries {

    private final JdbcClient jdbc;

    OwnershipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the visitor shows that the report is theirs. */
    public boolean isReporter(FieldReportId report, ReporterProof proof) {
        if (proof.deviceHash() == null && proof.trackingToken() == null) {
            return false;
        }
        String token = proof.trackingToken();
        return jdbc.sql("""
                select coalesce(device_hash = :device, false) or coalesce(tracking_hash = :tracking, false)
                from fieldreport.report
                where id = :report
                """)
                .param("report", report.value())
                .param("device", proof.deviceHash())
                .param("tracking", token == null ? null : SealedReporters.trackingHash(token))
                .query((row, _) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }

    /** The code of the report that a private link opens. */
    public Optional<String> codeOf(String trackingToken) {
        return jdbc.sql("select code from fieldreport.report where tracking_hash = :tracking and not secret")
                .param("tracking", SealedReporters.trackingHash(trackingToken))
                .query(String.class)
                .optional();
    }

    /** Whether a private link belongs to a case with state secrets, of which it tells nothing (Điều 9.1 c). */
    public boolean isSecret(String trackingToken) {
        return jdbc.sql("select exists (select from fieldreport.report where tracking_hash = :tracking and secret)")
                .param("tracking", SealedReporters.trackingHash(trackingToken))
                .query(Boolean.class)
                .single();
    }
}
