package vn.tinhnha.participation.fieldreport.internal.reopening;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who decides on a request to reopen: the center; on the second, after a refusal, its supervisor. */
final class ReopeningAccess {

    private ReopeningAccess() {}

    static Decision mayDecide(StaffMember staff, ReopeningRequest request) {
        return request.isFinal()
                ? Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.reopening.denied.supervisor")
                : Decision.permittedIf(FieldReportAccess.isCenter(staff), "fieldreport.reopening.denied.center");
    }
}
