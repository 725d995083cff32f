package vn.tinhnha.participation.fieldreport.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.privacy.PersonalData;

/** Where reporters want to be told by e-mail; sealed. */
@Repository
public class ReporterMailStore {

    private static final String CONTEXT = "fieldreport.reporter.mail:";

    private final JdbcClient jdbc;
    private final PersonalData personalData;

    ReporterMailStore(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    /** Keeps an address; an empty one is none. */
    void put(FieldReportId report, String address) {
        if (address.isEmpty()) {
            return;
        }
        jdbc.sql("insert into fieldreport.reporter_mail (report_id, address) values (:report, :address)")
                .param("report", report.value())
                .param("address", personalData.seal(address, CONTEXT + report.value()))
                .update();
    }

    /** Empty when the reporter gave none. */
    public Optional<String> of(FieldReportId report) {
        return jdbc.sql("select address from fieldreport.reporter_mail where report_id = :report")
                .param("report", report.value())
                .query(byte[].class)
                .optional()
                .map(stored -> personalData.open(stored, CONTEXT + report.value()));
    }
}
