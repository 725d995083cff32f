package vn.tinhnha.platform.worktime.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.worktime.internal.Calendar.Closure;
import vn.tinhnha.platform.worktime.internal.Calendar.Hours;
import vn.tinhnha.platform.worktime.internal.Calendar.Shift;
import vn.tinhnha.platform.worktime.internal.Calendar.SpecialDay;

/** Says in words what the calendars hold, on pages and in records. */
@Component
class CalendarWords {

    /** Records are kept in Vietnamese whatever the official reads. */
    static final Locale RECORD = Locale.of("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final MessageSource messages;
    private final Province province;

    CalendarWords(MessageSource messages, Province province) {
        this.messages = messages;
        this.province = province;
    }

    /** What changed, for the audit log and the history of the cases that it moves. */
    String what(CalendarChange change) {
        return switch (change) {
            case CalendarChange.SetHours(Hours hours) ->
                text(
                        RECORD,
                        "did.hours",
                        name(hours.organization(), RECORD),
                        period(hours.from(), hours.until(), RECORD));
            case CalendarChange.RemoveHours(Hours hours) ->
                text(RECORD, "did.hours-removed", name(hours.organization(), RECORD), day(hours.from()));
            case CalendarChange.SetDays(List<SpecialDay> days) ->
                days.stream().limit(3).map(day -> day(day, RECORD)).collect(Collectors.joining("; "))
                        + (days.size() > 3 ? "…" : "");
            case CalendarChange.AddShift(Shift shift) -> text(RECORD, "did.shift", shift.name(), shift.spanText());
            case CalendarChange.RemoveShift(Shift shift) -> text(RECORD, "did.shift-removed", shift.name());
            case CalendarChange.SetClosure(Closure closure) ->
                text(RECORD, "did.closure", name(closure.organization(), RECORD), moments(closure), closure.reason());
            case CalendarChange.RemoveClosure(Closure closure) ->
                text(RECORD, "did.closure-removed", name(closure.organization(), RECORD), closure.reason());
        };
    }

    /** "Nghỉ 20/11/2026: Nghỉ bão". */
    String day(SpecialDay day, Locale locale) {
        return text(locale, "day." + day.kind(), day(day.date()), day.name());
    }

    String day(LocalDate date) {
        return DAY.format(date);
    }

    String moments(Closure closure) {
        return moment(closure.from()) + " – " + moment(closure.until());
    }

    String period(LocalDate from, @Nullable LocalDate until, Locale locale) {
        boolean always = from.equals(LocalDate.EPOCH);
        if (until == null) {
            return always ? text(locale, "always") : text(locale, "from", day(from));
        }
        return text(locale, "from-until", day(from), day(until));
    }

    /** The weekdays of a shift; "mỗi ngày" for all. */
    String weekdays(Shift shift, Locale locale) {
        return shift.weekdays().isEmpty()
                ? text(locale, "daily")
                : shift.weekdays().stream()
                        .sorted()
                        .map(weekday -> text(locale, "weekday." + weekday))
                        .collect(Collectors.joining(", "));
    }

    String name(String organization, Locale locale) {
        return organization.equals(Calendar.PROVINCE)
                ? text(locale, "province")
                : province.agency(organization).map(Agency::name).orElse(organization);
    }

    String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage("worktime." + key, arguments, locale);
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(province.profile().zone()));
    }
}
