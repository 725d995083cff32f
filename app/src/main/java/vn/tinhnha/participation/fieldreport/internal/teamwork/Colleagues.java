package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ConsultationQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.identity.Organization;
import vn.tinhnha.platform.identity.Organizations;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/** Who has to do with a report: the center and the agencies that lead, help or were asked, with their people. */
@Component
class Colleagues {

    private final ConsultationQueries consultations;
    private final Organizations organizations;
    private final People people;
    private final Province province;

    Colleagues(ConsultationQueries consultations, Organizations organizations, People people, Province province) {
        this.consultations = consultations;
        this.organizations = organizations;
        this.people = people;
        this.province = province;
    }

    /** Codes of the agencies involved, the leading one first; without the center. */
    List<String> agencies(FieldReport report) {
        Set<String> agencies = new LinkedHashSet<>();
        if (report.lead() != null) {
            agencies.add(report.lead());
        }
        agencies.addAll(report.cooperating());
        agencies.addAll(consultations.asked(report.id()));
        return List.copyOf(agencies);
    }

    /** The people who may be mentioned, by the name of their organization. */
    Map<String, List<Person>> of(FieldReport report) {
        Map<String, List<Person>> byOrganization = new LinkedHashMap<>();
        centers().forEach(center -> byOrganization.put(center.name(), people.members(center.code())));
        agencies(report).forEach(code -> byOrganization.put(name(code), people.members(code)));
        return byOrganization;
    }

    boolean isOfCenter(Person person) {
        return centers()
                .anyMatch(center -> people.members(center.code()).stream()
                        .anyMatch(member -> member.id().equals(person.id())));
    }

    /** The agency in which an official may assign the report; the leading one first. */
    Optional<String> assignsIn(StaffMember staff, FieldReport report) {
        return agencies(report).stream()
                .filter(agency ->
                        TeamworkAccess.mayAssign(staff, report, agency).isPermitted())
                .findFirst();
    }

    List<Person> membersOf(List<String> agencies) {
        return agencies.stream()
                .flatMap(agency -> people.members(agency).stream())
                .distinct()
                .toList();
    }

    private Stream<Agency> centers() {
        return province.agencies().stream().filter(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER);
    }

    /** The name of an organization, also of one that is no more. */
    String name(String organization) {
        return organizations.find(organization).map(Organization::name).orElse(organization);
    }

    /** The organization for which an official speaks about a report: of those involved, else the first. */
    String speaksFor(StaffMember staff, FieldReport report) {
        List<String> involved = agencies(report);
        List<String> theirs = staff.memberships().stream()
                .map(membership -> membership.organization())
                .toList();
        return theirs.stream().filter(involved::contains).findFirst().orElseGet(theirs::getFirst);
    }
}
