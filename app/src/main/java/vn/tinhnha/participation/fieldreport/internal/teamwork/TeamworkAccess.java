package vn.tinhnha.participation.fieldreport.internal.teamwork;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may do what with the work around a report that they may view. */
final class TeamworkAccess {

    private TeamworkAccess() {}

    /** Asking agencies who should lead is the center's, while it has not dispatched the report (Điều 7.1). */
    static Decision mayConsult(StaffMember staff, FieldReport report) {
        if (!FieldReportAccess.isCenter(staff)) {
            return Decision.denied("fieldreport.denied.center-only");
        }
        return Decision.permittedIf(
                report.status() == FieldReportStatus.RECEIVED || report.status() == FieldReportStatus.RETURNED,
                "fieldreport.denied.consult-before-dispatch");
    }

    /** Who works on a report inside an agency is decided there: by its leader, or among its handlers. */
    static Decision mayAssign(StaffMember staff, FieldReport report, String agency) {
        boolean theirs = staff.has(Role.AGENCY_LEADER, agency) || staff.has(Role.AGENCY_HANDLER, agency);
        boolean involved = agency.equals(report.lead()) || report.cooperating().contains(agency);
        return Decision.permittedIf(theirs && involved, "fieldreport.denied.assign-own-agency");
    }
}
