package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** The sealed identities. */
@Repository
class IdentitySealStore {

    private final JdbcClient jdbc;

    IdentitySealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the identity of the case is not sealed. */
    Optional<IdentitySeal> of(FieldReportId report) {
        return jdbc.sql("""
                select reason, sealed_by, sealed_name, sealed_at
                from fieldreport.identity_seal
                where report_id = :report
                """)
                .param("report", report.value())
                .query((row, _) -> new IdentitySeal(
                        row.getString("reason"),
                        row.getObject("sealed_by", UUID.class),
                        row.getString("sealed_name"),
                        Columns.instant(row, "sealed_at")))
                .optional();
    }

    /** Whether it is new; an identity is sealed once. */
    boolean put(FieldReportId report, IdentitySeal seal) {
        return jdbc.sql("""
                insert into fieldreport.identity_seal (report_id, reason, sealed_by, sealed_name, sealed_at)
                values (:report, :reason, :by, :name, :at)
                on conflict (report_id) do nothing
                """)
                        .param("report", report.value())
                        .param("reason", seal.reason())
                        .param("by", seal.sealedBy())
                        .param("name", seal.sealedName())
                        .param("at", Timestamp.from(seal.sealedAt()))
                        .update()
                == 1;
    }

    void remove(FieldReportId report) {
        jdbc.sql("delete from fieldreport.identity_seal where report_id = :report")
                .param("report", report.value())
                .update();
    }
}
