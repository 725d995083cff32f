package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Level;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Target;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;

/** The people whom a level tells; each group is looked up once. */
final class Recipients {

    private final People people;
    private final String center;
    private final Map<Membership, List<UUID>> members = new HashMap<>();

    Recipients(People people, String center) {
        this.people = people;
        this.center = center;
    }

    Set<UUID> of(FieldReport report, Level level) {
        Set<UUID> told = new LinkedHashSet<>();
        for (Membership group : groups(report, level.target())) {
            told.addAll(members.computeIfAbsent(group, this::find));
        }
        if (level.target() == Target.PERSON) {
            told.add(Objects.requireNonNull(level.person()));
        }
        return told;
    }

    /** Each target tells those before it, too. */
    private List<Membership> groups(FieldReport report, Target target) {
        String agency = report.turn();
        List<Membership> groups = new ArrayList<>();
        if (agency == null) {
            boolean dispatch = report.status() != FieldReportStatus.AWAITING_PUBLICATION;
            groups.add(new Membership(center, dispatch ? Role.INTAKE_OFFICER : Role.IOC_SUPERVISOR));
        } else {
            groups.add(new Membership(agency, Role.AGENCY_HANDLER));
        }
        if (target != Target.HANDLER) {
            groups.add(
                    agency == null
                            ? new Membership(center, Role.IOC_SUPERVISOR)
                            : new Membership(agency, Role.AGENCY_LEADER));
        }
        if (target == Target.CENTER) {
            groups.add(new Membership(center, Role.IOC_SUPERVISOR));
        }
        return groups;
    }

    private List<UUID> find(Membership group) {
        return people.members(group.organization(), group.role()).stream()
                .map(Person::id)
                .toList();
    }
}
