package vn.tinhnha.participation.fieldreport.internal.photos;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ProposeResult;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may make parts of a photo unrecognizable, and who sees it as it was. */
final class PhotoAccess {

    private PhotoAccess() {}

    /** The center, and the agency that leads the handling. */
    static Decision mayRedact(StaffMember staff, FieldReport report) {
        return FieldReportAccess.isCenter(staff)
                ? Decision.permitted()
                : FieldReportAccess.mayAct(staff, report, ProposeResult.class);
    }

    static Decision maySeeOriginal(StaffMember staff) {
        return Decision.permittedIf(FieldReportAccess.isCenter(staff), "fieldreport.denied.center-only");
    }

    static Decision mayUndo(StaffMember staff) {
        return Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.denied.supervisor-only");
    }
}
