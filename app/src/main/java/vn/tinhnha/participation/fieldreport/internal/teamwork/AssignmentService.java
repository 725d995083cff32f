package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.TeamworkChanged;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.StaffMember;

/** Gives a report to somebody inside an agency, or takes it back. */
@Service
public class AssignmentService {

    private final AssignmentStore store;
    private final Colleagues colleagues;
    private final People people;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    AssignmentService(
            AssignmentStore store,
            Colleagues colleagues,
            People people,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.store = store;
        this.colleagues = colleagues;
        this.people = people;
        this.events = events;
        this.time = time;
    }

    /**
     * Assigns a report in the official's own agency.
     *
     * @param person absent to leave it to nobody
     * @return permitted when it was done
     */
    @Transactional
    public Decision assign(FieldReport report, @Nullable UUID person, String note, StaffMember by) {
        Optional<String> own = colleagues.assignsIn(by, report);
        if (own.isEmpty()) {
            return Decision.denied("fieldreport.denied.assign-own-agency");
        }
        String agency = own.get();
        Optional<Person> member = people.members(agency).stream()
                .filter(candidate -> candidate.id().equals(person))
                .findFirst();
        if (person != null && member.isEmpty()) {
            return Decision.denied("fieldreport.teamwork.problem.person");
        }
        Instant now = time.instant();
        store.close(report.id(), agency, now);
        member.ifPresent(found -> store.open(report.id(), agency, found, by, note, now));
        events.publishEvent(new TeamworkChanged(List.of(agency)));
        return Decision.permitted();
    }
}
