package vn.tinhnha;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The architecture is a failing test: modules depend only on what they declare. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(TinhNhaApplication.class);

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        MODULES.verify();
    }
}
