package vn.tinhnha.participation.fieldreport.internal.handover;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.StaffMember;

/** Moves the work of people, and keeps which agency carries on another's. */
@Repository
class HandOverStore {

    private final JdbcClient jdbc;

    HandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends what a person works on in an agency, and tells which open reports that was. */
    List<UUID> close(UUID person, String agency, Instant at) {
        return jdbc.sql("""
                        update fieldreport.assignment set until = :at
                        where person_id = :person and agency = :agency and until is null
                          and exists (select from fieldreport.report where id = report_id and due_at is not null)
                        returning report_id
                        """)
                .param("person", person)
                .param("agency", agency)
                .param("at", Timestamp.from(at))
                .query((row, _) -> row.getObject("report_id", UUID.class))
                .list();
    }

    void open(UUID report, String agency, Person person, StaffMember by, String note, Instant at) {
        jdbc.sql("""
                insert into fieldreport.assignment
                    (id, report_id, agency, person_id, person_name, since, assigned_by, assigner_name, note)
                values (:id, :report, :agency, :person, :personName, :at, :by, :byName, :note)
                """)
                .param("id", TimeOrderedId.at(at))
                .param("report", report)
                .param("agency", agency)
                .param("person", person.id())
                .param("personName", person.displayName())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .param("byName", by.displayName())
                .param("note", note)
                .update();
    }

    /** Open reports that a person works on in an agency. */
    int count(UUID person, String agency) {
        return jdbc.sql("""
                        select count(*)
                        from fieldreport.assignment
                        join fieldreport.report on report.id = report_id and due_at is not null
                        where person_id = :person and agency = :agency and until is null
                        """)
                .param("person", person)
                .param("agency", agency)
                .query(Integer.class)
                .single();
    }

    void add(Succession succession) {
        jdbc.sql("""
                insert into fieldreport.agency_succession
                    (id, agency, successor, decision, decided_on, moved_at, mover_name, reports)
                values (:id, :agency, :successor, :decision, :decidedOn, :at, :by, :reports)
                """)
                .param("id", TimeOrderedId.at(succession.movedAt()))
                .param("agency", succession.agency())
                .param("successor", succession.successor())
                .param("decision", succession.decision())
                .param("decidedOn", Date.valueOf(succession.decidedOn()))
                .param("at", Timestamp.from(succession.movedAt()))
                .param("by", succession.moverName())
                .param("reports", succession.reports())
                .update();
    }

    /** All successions, newest first. */
    List<Succession> of() {
        return jdbc.sql("""
                        select agency, successor, decision, decided_on, moved_at, mover_name, reports
                        from fieldreport.agency_succession
                        order by moved_at desc, id desc
                        """)
                .query((row, _) -> new Succession(
                        row.getString("agency"),
                        row.getString("successor"),
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class),
                        Columns.instant(row, "moved_at"),
                        row.getString("mover_name"),
                        row.getInt("reports")))
                .list();
    }
}
