package vn.tinhnha.participation.fieldreport.internal.papers;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may do what with periodic reports: the center writes them, its supervisor signs. */
final class PaperAccess {

    private PaperAccess() {}

    static Decision mayWrite(StaffMember staff) {
        return Decision.permittedIf(
                staff.has(Role.INTAKE_OFFICER) || staff.has(Role.IOC_SUPERVISOR), "fieldreport.papers.denied.center");
    }

    static Decision maySign(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.papers.denied.supervisor");
    }
}
