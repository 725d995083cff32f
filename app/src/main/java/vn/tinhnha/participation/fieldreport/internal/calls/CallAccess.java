package vn.tinhnha.participation.fieldreport.internal.calls;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.platform.identity.StaffMember;

/** Who calls reporters back: the center, which verifies reports (Điều 7.1). */
final class CallAccess {

    private CallAccess() {}

    static Decision mayCall(StaffMember staff) {
        return Decision.permittedIf(FieldReportAccess.isCenter(staff), "fieldreport.denied.center-only");
    }
}
