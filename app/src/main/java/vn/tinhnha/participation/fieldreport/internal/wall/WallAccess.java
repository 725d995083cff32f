package vn.tinhnha.participation.fieldreport.internal.wall;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may see the wall, and who lets a screen show it by itself. */
final class WallAccess {

    private WallAccess() {}

    static Decision mayLook(StaffMember staff) {
        return Decision.permittedIf(FieldReportAccess.isCenter(staff), "fieldreport.denied.center-only");
    }

    static Decision mayPin(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.denied.supervisor-only");
    }
}
