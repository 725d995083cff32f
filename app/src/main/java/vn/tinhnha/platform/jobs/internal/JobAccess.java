package vn.tinhnha.platform.jobs.internal;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may see jobs and have them done. */
final class JobAccess {

    private JobAccess() {}

    static Decision mayRun(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.ADMINISTRATOR), "jobs.denied");
    }
}
