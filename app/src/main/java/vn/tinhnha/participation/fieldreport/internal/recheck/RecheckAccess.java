package vn.tinhnha.participation.fieldreport.internal.recheck;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who looks again at answers that did not satisfy: the supervisor of the center. */
final class RecheckAccess {

    private RecheckAccess() {}

    static Decision mayRecheck(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.denied.supervisor-only");
    }
}
