package vn.tinhnha.platform.rules.internal;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may change rules. */
final class RuleAccess {

    private RuleAccess() {}

    static Decision mayChange(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.ADMINISTRATOR), "rules.denied");
    }
}
