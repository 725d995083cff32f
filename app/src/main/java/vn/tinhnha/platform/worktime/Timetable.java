package vn.tinhnha.platform.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;

/**
 * When one organization is open, as data: what a {@link WorkCalendar} counts on.
 *
 * @param hours office hours; where several hold on a day, the last one counts
 * @param days days that differ from their weekday
 * @param shifts time on duty beside the office hours, on holidays, too
 * @param closures when nobody works, whatever the rest says
 */
public record Timetable(
        List<Hours> hours, Map<LocalDate, Holiday> days, List<Shift> shifts, List<Closure> closures, ZoneId zone) {

    public Timetable {
        hours = List.copyOf(hours);
        days = Map.copyOf(days);
        shifts = List.copyOf(shifts);
        closures = List.copyOf(closures);
    }

    /** Office hours that hold from a day on, to a last day or for good. */
    public record Hours(LocalDate from, @Nullable LocalDate until, OfficeHours week) {

        boolean holdOn(LocalDate day) {
            return within(day, from, until);
        }
    }

    /**
     * A shift of the operations center (ca trực, Quyết định 482 Điều 7.3).
     *
     * @param weekdays ISO weekdays on which it begins; empty for every day
     * @param span ends on the next day when it does not end after its start
     */
    public record Shift(
            Set<Integer> weekdays, LocalDate from, @Nullable LocalDate until, Span span) {

        boolean beginsOn(LocalDate day) {
            return within(day, from, until)
                    && (weekdays.isEmpty()
                            || weekdays.contains(day.getDayOfWeek().getValue()));
        }
    }

    /** Closed all of a sudden: a storm, a flood. */
    public record Closure(Instant from, Instant until) {}

    /** Office hours that hold for good, and days that differ. */
    static Timetable of(OfficeHours hours, Map<LocalDate, Holiday> days, ZoneId zone) {
        return new Timetable(List.of(new Hours(LocalDate.MIN, null, hours)), days, List.of(), List.of(), zone);
    }

    /** What is open on a day, in order, without overlaps, within the day. */
    List<OpenSpan> open(LocalDate day) {
        List<OpenSpan> spans = new ArrayList<>(officeSpans(day));
        for (Shift shift : shifts) {
            // A shift of the evening before may last into this day.
            for (LocalDate first : List.of(day.minusDays(1), day)) {
                if (shift.beginsOn(first)) {
                    shiftOn(first, shift.span())
                            .within(start(day), start(day.plusDays(1)))
                            .ifPresent(spans::add);
                }
            }
        }
        return OpenSpan.without(OpenSpan.merge(spans), closures);
    }

    /** When the office closes on a day; absent when it does not open on that day at all. */
    @Nullable
    Instant closeOfBusiness(LocalDate day) {
        return OpenSpan.without(officeSpans(day), closures).stream()
                .map(OpenSpan::end)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<OpenSpan> officeSpans(LocalDate day) {
        Holiday special = days.get(day);
        if (special != null && !special.working()) {
            return List.of();
        }
        // A make-up day is worked like the Monday of the same office: its own weekday has no hours.
        int weekday = special != null ? 1 : day.getDayOfWeek().getValue();
        List<OpenSpan> spans = new ArrayList<>();
        for (Span span : week(day).weekdays().getOrDefault(weekday, List.of())) {
            spans.add(new OpenSpan(at(day, span.start()), at(day, span.end())));
        }
        return spans;
    }

    private OfficeHours week(LocalDate day) {
        return hours.reversed().stream()
                .filter(each -> each.holdOn(day))
                .findFirst()
                .map(Hours::week)
                .orElseGet(() -> new OfficeHours(Map.of()));
    }

    private OpenSpan shiftOn(LocalDate day, Span span) {
        boolean overnight = !span.end().isAfter(span.start());
        return new OpenSpan(at(day, span.start()), at(overnight ? day.plusDays(1) : day, span.end()));
    }

    private Instant start(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }

    private static boolean within(LocalDate day, LocalDate from, @Nullable LocalDate until) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
