package vn.tinhnha.platform.identity.internal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.StartupNotice;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.NewPerson;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/**
 * Adds the first administrator from the settings. The operator chooses the password, so that none is printed into a log
 * where it would stay.
 */
@Component
class FirstAdministrator implements StartupNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final FirstAdministratorProperties settings;
    private final DemoProperties mode;
    private final People people;
    private final PersonQueries queries;
    private final Province province;

    FirstAdministrator(
            FirstAdministratorProperties settings,
            DemoProperties mode,
            People people,
            PersonQueries queries,
            Province province) {
        this.settings = settings;
        this.mode = mode;
        this.people = people;
        this.queries = queries;
        this.province = province;
    }

    void addIfMissing() {
        if (mode.demo() || settings.username().isEmpty() || queries.hasAdministrator()) {
            return;
        }
        if (!PasswordRule.accepts(settings.password())) {
            throw new WeakAdministratorPasswordException();
        }
        people.create(new NewPerson(
                settings.username(),
                "Quản trị hệ thống",
                settings.password(),
                List.of(new Membership(operationsCenter(), Role.ADMINISTRATOR))));
        LOG.info("First administrator added");
    }

    private String operationsCenter() {
        return province.agencies().stream()
                .filter(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER)
                .map(Agency::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the profile names no operations center"));
    }

    @Override
    public List<String> lines() {
        return mode.demo() || queries.hasAdministrator()
                ? List.of()
                : List.of(
                        "There is no administrator yet: start with TINHNHA_ADMIN_USERNAME and TINHNHA_ADMIN_PASSWORD set.");
    }
}
