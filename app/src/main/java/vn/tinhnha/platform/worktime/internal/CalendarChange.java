package vn.tinhnha.platform.worktime.internal;

import java.util.List;
import java.util.Set;
import vn.tinhnha.platform.worktime.internal.Calendar.Closure;
import vn.tinhnha.platform.worktime.internal.Calendar.Hours;
import vn.tinhnha.platform.worktime.internal.Calendar.Shift;
import vn.tinhnha.platform.worktime.internal.Calendar.SpecialDay;

/** What an administrator does to the calendars. */
sealed interface CalendarChange {

    /** Office hours from a day on; those of the same day are replaced. */
    record SetHours(Hours hours) implements CalendarChange {}

    record RemoveHours(Hours hours) implements CalendarChange {}

    /** Days off, days worked instead, days that are ordinary again. */
    record SetDays(List<SpecialDay> days) implements CalendarChange {}

    record AddShift(Shift shift) implements CalendarChange {}

    record RemoveShift(Shift shift) implements CalendarChange {}

    record SetClosure(Closure closure) implements CalendarChange {}

    record RemoveClosure(Closure closure) implements CalendarChange {}

    default CalendarPart part() {
        return switch (this) {
            case SetHours _, RemoveHours _ -> CalendarPart.HOURS;
            case SetDays _ -> CalendarPart.DAYS;
            case AddShift _, RemoveShift _ -> CalendarPart.SHIFTS;
            case SetClosure _, RemoveClosure _ -> CalendarPart.CLOSURES;
        };
    }

    /** Whose calendars it changes; empty for all. */
    default Set<String> organizations(String center) {
        return switch (this) {
            case SetHours(Hours hours) -> only(hours.organization());
            case RemoveHours(Hours hours) -> only(hours.organization());
            case SetDays _ -> Set.of();
            case AddShift _, RemoveShift _ -> Set.of(center);
            case SetClosure(Closure closure) -> only(closure.organization());
            case RemoveClosure(Closure closure) -> only(closure.organization());
        };
    }

    private static Set<String> only(String organization) {
        return organization.equals(Calendar.PROVINCE) ? Set.of() : Set.of(organization);
    }
}
