package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.identity.StaffMember;

/** Writes which agencies are asked about a report. */
@Repository
class ConsultationStore {

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks an agency; who was asked before stays so. */
    void ask(FieldReportId report, String agency, String question, StaffMember asker, Instant at) {
        jdbc.sql("""
                insert into fieldreport.consultation (report_id, agency, asked_at, asked_by, asker_name, question)
                values (:report, :agency, :at, :asker, :name, :question)
                on conflict do nothing
                """)
                .param("report", report.value())
                .param("agency", agency)
                .param("at", Timestamp.from(at))
                .param("asker", asker.id())
                .param("name", asker.displayName())
                .param("question", question)
                .update();
    }
}
