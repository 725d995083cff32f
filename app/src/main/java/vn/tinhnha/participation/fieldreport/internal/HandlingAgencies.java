package vn.tinhnha.participation.fieldreport.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.Organization;
import vn.tinhnha.platform.identity.Organizations;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/** The agencies that reports can go to now: those of the profile, without the center and those that are no more. */
@Component
public class HandlingAgencies {

    private final Province province;
    private final Organizations organizations;
    private final SuccessionQueries successions;

    HandlingAgencies(Province province, Organizations organizations, SuccessionQueries successions) {
        this.province = province;
        this.organizations = organizations;
        this.successions = successions;
    }

    public List<Agency> all() {
        Map<String, String> successors = successions.successors();
        return province.agencies().stream()
                .filter(agency -> agency.kind() != Agency.Kind.OPERATIONS_CENTER)
                .filter(agency -> !successors.containsKey(agency.code()))
                .toList();
    }

    public boolean takes(String agency) {
        return province.agency(agency).isPresent() && !successions.successors().containsKey(agency);
    }

    /** Who carries on an agency's work: itself, while it exists. */
    public String today(String agency) {
        return successions.successors().getOrDefault(agency, agency);
    }

    /** The name of an agency, also of one that is no more. */
    public String name(String agency) {
        return organizations.find(agency).map(Organization::name).orElse(agency);
    }
}
