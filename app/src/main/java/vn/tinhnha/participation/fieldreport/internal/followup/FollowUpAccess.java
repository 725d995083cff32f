package vn.tinhnha.participation.fieldreport.internal.followup;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may write to the reporter: the agency that has to clarify its result (Điều 10), and the center. */
final class FollowUpAccess {

    private FollowUpAccess() {}

    static Decision mayWrite(StaffMember staff, FieldReport report) {
        String lead = report.lead();
        boolean leads = lead != null && (staff.has(Role.AGENCY_HANDLER, lead) || staff.has(Role.AGENCY_LEADER, lead));
        return Decision.permittedIf(
                FieldReportAccess.isCenter(staff) || leads, "fieldreport.followup.denied.not-in-charge");
    }

    /** A merged report goes on with another one, and so does what is said about it. */
    static boolean isOpen(FieldReport report) {
        return report.status() != FieldReportStatus.MERGED;
    }
}
