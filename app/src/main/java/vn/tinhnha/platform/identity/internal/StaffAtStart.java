package vn.tinhnha.platform.identity.internal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes organizations and first accounts when the app starts, before other modules look for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StaffAtStart implements ApplicationRunner {

    private final OrganizationService organizations;
    private final DemoAccountService demo;
    private final FirstAdministrator administrator;

    StaffAtStart(OrganizationService organizations, DemoAccountService demo, FirstAdministrator administrator) {
        this.organizations = organizations;
        this.demo = demo;
        this.administrator = administrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organizations.followProfile();
        demo.followSetting();
        administrator.addIfMissing();
    }
}
