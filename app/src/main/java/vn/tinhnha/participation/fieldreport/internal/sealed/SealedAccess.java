package vn.tinhnha.participation.fieldreport.internal.sealed;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may open an identity, seal it, and agree that it is opened; the one place that knows. */
final class SealedAccess {

    private SealedAccess() {}

    /** A sealed identity is opened by the center only, and there by two. */
    static Decision mayOpenReporter(StaffMember staff, FieldReport report, boolean sealed) {
        if (sealed && !FieldReportAccess.isCenter(staff)) {
            return Decision.denied("fieldreport.sealed.denied.sealed");
        }
        return FieldReportAccess.mayReadReporter(staff, report);
    }

    static Decision maySeal(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.denied.supervisor-only");
    }

    /** Sees every opening of a case and of all cases. */
    static boolean watches(StaffMember staff) {
        return staff.has(Role.IOC_SUPERVISOR);
    }

    /** A supervisor decides, but nobody on what they asked for themselves. */
    static Decision mayDecide(StaffMember staff, Opening opening) {
        if (!staff.has(Role.IOC_SUPERVISOR)) {
            return Decision.denied("fieldreport.denied.supervisor-only");
        }
        return Decision.permittedIf(!opening.officer().equals(staff.id()), "fieldreport.sealed.denied.own");
    }
}
