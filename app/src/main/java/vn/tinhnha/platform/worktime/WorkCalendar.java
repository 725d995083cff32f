package vn.tinhnha.platform.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;

/**
 * When offices are open, and where a deadline falls when only open time counts.
 *
 * <p>Open time is half-open, {@code [07:00, 11:00)}: a report received at 10:59 has used one minute of its two hours
 * when the office closes for lunch. A deadline that uses the last minute of a span falls on the span's end, not on the
 * next opening.
 */
public final class WorkCalendar {

    /** No office stays closed for longer; a search past it means that the calendar has no open time at all. */
    private static final int SEARCH_DAYS = 400;

    private final OfficeHours hours;
    private final Map<LocalDate, Holiday> holidays;
    private final ZoneId zone;

    public WorkCalendar(OfficeHours hours, Map<LocalDate, Holiday> holidays, ZoneId zone) {
        this.hours = hours;
        this.holidays = Map.copyOf(holidays);
        this.zone = zone;
    }

    public boolean isOpen(Instant at) {
        return open(at.atZone(zone).toLocalDate()).stream().anyMatch(span -> span.contains(at));
    }

    /** The instant at which {@code duration} of open time has passed since {@code start}. */
    public Instant plusWorking(Instant start, Duration duration) {
        Duration left = duration;
        LocalDate day = start.atZone(zone).toLocalDate();
        for (int i = 0; i < SEARCH_DAYS; i++, day = day.plusDays(1)) {
            for (Open span : open(day)) {
                Instant from = span.start.isBefore(start) ? start : span.start;
                Duration available = Duration.between(from, span.end);
                if (available.isNegative() || available.isZero()) {
                    continue;
                }
                if (left.compareTo(available) <= 0) {
                    return from.plus(left);
                }
                left = left.minus(available);
            }
        }
        throw new NoOpenTimeException(start);
    }

    /**
     * The close of business of the {@code days}-th working day after the day of {@code start}: the day itself does not
     * count (Bộ luật Dân sự 2015, Điều 147).
     */
    public Instant plusWorkingDays(Instant start, int days) {
        int left = days;
        LocalDate day = start.atZone(zone).toLocalDate();
        for (int i = 0; i < SEARCH_DAYS; i++) {
            day = day.plusDays(1);
            List<Open> spans = open(day);
            if (!spans.isEmpty() && --left <= 0) {
                return spans.getLast().end;
            }
        }
        throw new NoOpenTimeException(start);
    }

    /** Open time between two instants; zero when {@code to} is not after {@code from}. */
    public Duration workingTime(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Open span : open(day)) {
                Instant start = span.start.isBefore(from) ? from : span.start;
                Instant end = span.end.isAfter(to) ? to : span.end;
                if (start.isBefore(end)) {
                    sum = sum.plus(Duration.between(start, end));
                }
            }
        }
        return sum;
    }

    private List<Open> open(LocalDate day) {
        Holiday special = holidays.get(day);
        if (special != null && !special.working()) {
            return List.of();
        }
        // A make-up day is worked like the Monday of the same office: its own weekday has no hours.
        int weekday = special != null ? 1 : day.getDayOfWeek().getValue();
        List<Open> spans = new ArrayList<>();
        for (Span span : hours.weekdays().getOrDefault(weekday, List.of())) {
            spans.add(new Open(
                    day.atTime(span.start()).atZone(zone).toInstant(),
                    day.atTime(span.end()).atZone(zone).toInstant()));
        }
        return spans;
    }

    private record Open(Instant start, Instant end) {

        boolean contains(Instant at) {
            return !at.isBefore(start) && at.isBefore(end);
        }
    }
}
