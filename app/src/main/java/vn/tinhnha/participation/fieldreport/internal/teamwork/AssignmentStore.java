package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.StaffMember;

/** Writes who works on which report; what ends is closed, so that the rows are the history. */
@Repository
class AssignmentStore {

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends what holds in an agency. */
    void close(FieldReportId report, String agency, Instant at) {
        jdbc.sql("""
                update fieldreport.assignment set until = :at
                where report_id = :report and agency = :agency and until is null
                """)
                .param("report", report.value())
                .param("agency", agency)
                .param("at", Timestamp.from(at))
                .update();
    }

    void open(FieldReportId report, String agency, Person person, StaffMember by, String note, Instant at) {
        jdbc.sql("""
                insert into fieldreport.assignment
                    (id, report_id, agency, person_id, person_name, since, assigned_by, assigner_name, note)
                values (:id, :report, :agency, :person, :personName, :at, :by, :byName, :note)
                """)
                .param("id", TimeOrderedId.at(at))
                .param("report", report.value())
                .param("agency", agency)
                .param("person", person.id())
                .param("personName", person.displayName())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .param("byName", by.displayName())
                .param("note", note)
                .update();
    }
}
