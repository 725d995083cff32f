package vn.tinhnha.participation.fieldreport.internal.handover;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may give the work of people and agencies to others. */
final class HandOverAccess {

    private HandOverAccess() {}

    /** The work of a person: administrators, and the leader of the agency. */
    static Decision mayHandOver(StaffMember staff, String agency) {
        return Decision.permittedIf(
                staff.has(Role.ADMINISTRATOR) || staff.has(Role.AGENCY_LEADER, agency), "fieldreport.denied.hand-over");
    }

    /** The work of a whole agency: administrators. */
    static Decision mayMerge(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.ADMINISTRATOR), "fieldreport.denied.administrator-only");
    }
}
