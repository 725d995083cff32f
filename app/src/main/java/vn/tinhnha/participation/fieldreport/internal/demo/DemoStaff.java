package vn.tinhnha.participation.fieldreport.internal.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/** The officials who act in the demo: its accounts. */
final class DemoStaff {

    private final People people;
    private final String center;
    private final Map<Membership, StaffMember> members = new HashMap<>();

    DemoStaff(People people, Province province) {
        this.people = people;
        this.center = province.agencies().stream()
                .filter(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Who receives and dispatches at the operations center. */
    StaffMember intake() {
        return member(center, Role.INTAKE_OFFICER);
    }

    /** Who checks answers there and publishes them. */
    StaffMember supervisor() {
        return member(center, Role.IOC_SUPERVISOR);
    }

    StaffMember member(String agency, Role role) {
        return members.computeIfAbsent(new Membership(agency, role), this::find);
    }

    private StaffMember find(Membership membership) {
        Person person = people.members(membership.organization(), membership.role()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo has no account for " + membership));
        return new StaffMember(person.id(), person.username(), person.displayName(), List.of(membership));
    }
}
