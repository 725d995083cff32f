package vn.tinhnha.platform.worktime.internal;

import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may change the calendars: they move deadlines of the whole province. */
final class CalendarAccess {

    private CalendarAccess() {}

    /** Administrators; a closure also the supervisors of the center, who are there when a storm comes. */
    static Decision mayChange(StaffMember staff, CalendarPart part) {
        return Decision.permittedIf(
                staff.has(Role.ADMINISTRATOR) || (part == CalendarPart.CLOSURES && staff.has(Role.IOC_SUPERVISOR)),
                "worktime.denied");
    }
}
