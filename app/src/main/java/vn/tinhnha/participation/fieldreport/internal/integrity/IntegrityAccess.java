package vn.tinhnha.participation.fieldreport.internal.integrity;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may see the signs: the center's supervisors, nobody else. */
final class IntegrityAccess {

    private IntegrityAccess() {}

    static Decision mayLook(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.denied.supervisor-only");
    }
}
