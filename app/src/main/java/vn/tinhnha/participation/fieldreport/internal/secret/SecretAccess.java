package vn.tinhnha.participation.fieldreport.internal.secret;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who knows of cases with state secrets (Quyết định 482, Điều 9.1 c): supervisors of the center, nobody else. */
final class SecretAccess {

    private SecretAccess() {}

    static Decision may(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.denied.supervisor-only");
    }
}
