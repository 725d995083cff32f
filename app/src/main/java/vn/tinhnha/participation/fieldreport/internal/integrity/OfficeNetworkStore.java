package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the networks of offices as keyed hashes, and which ratings came from one. */
@Repository
class OfficeNetworkStore {

    private final JdbcClient jdbc;

    OfficeNetworkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void seen(String agency, byte[] fingerprint, LocalDate day) {
        jdbc.sql("""
                insert into fieldreport.office_network (agency, fingerprint, last_seen)
                values (:agency, :fingerprint, :day)
                on conflict (agency, fingerprint) do update set last_seen = excluded.last_seen
                """)
                .param("agency", agency)
                .param("fingerprint", fingerprint)
                .param("day", day)
                .update();
    }

    /** The agency that leads a report, if it works from this network. */
    Optional<String> leadAt(UUID report, byte[] fingerprint) {
        return jdbc.sql("""
                select network.agency
                from fieldreport.report join fieldreport.office_network network
                  on network.agency = report.lead_agency and network.fingerprint = :fingerprint
                where report.id = :report
                """)
                .param("report", report)
                .param("fingerprint", fingerprint)
                .query((row, _) -> row.getString("agency"))
                .optional();
    }

    void rated(UUID report, String agency, Instant at) {
        jdbc.sql("""
                insert into fieldreport.rating_from_office (report_id, agency, rated_at)
                values (:report, :agency, :at)
                on conflict (report_id) do update set rated_at = excluded.rated_at
                """)
                .param("report", report)
                .param("agency", agency)
                .param("at", Timestamp.from(at))
                .update();
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from fieldreport.office_network where last_seen < :day")
                .param("day", day)
                .update();
    }
}
