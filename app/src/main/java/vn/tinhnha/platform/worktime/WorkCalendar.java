package vn.tinhnha.platform.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;

/**
 * When an organization is open, and where a deadline falls when only open time counts. It never changes: after a change
 * of the timetable there is another one.
 *
 * <p>Open time is half-open, {@code [07:00, 11:00)}: a report received at 10:59 has used one minute of its two hours
 * when the office closes for lunch. A deadline that uses the last minute of a span falls on the span's end, not on the
 * next opening. docs/guide/legal-clock.md has worked examples.
 */
public final class WorkCalendar {

    /** No office stays closed for longer; a search past it means that the calendar has no open time at all. */
    private static final int SEARCH_DAYS = 400;

    private final Timetable timetable;

    /** Cases of a few years share their days. */
    private final Map<LocalDate, List<OpenSpan>> days = new ConcurrentHashMap<>();

    public WorkCalendar(Timetable timetable) {
        this.timetable = timetable;
    }

    /** Office hours that hold for good, and days that differ from their weekday. */
    public WorkCalendar(OfficeHours hours, Map<LocalDate, Holiday> days, ZoneId zone) {
        this(Timetable.of(hours, days, zone));
    }

    public boolean isOpen(Instant at) {
        return open(dayOf(at)).stream().anyMatch(span -> span.contains(at));
    }

    /** The instant at which {@code duration} of open time has passed since {@code start}; the start itself for zero. */
    public Instant plusWorking(Instant start, Duration duration) {
        if (duration.isZero()) {
            return start;
        }
        Duration left = duration;
        LocalDate day = dayOf(start);
        for (int i = 0; i < SEARCH_DAYS; i++, day = day.plusDays(1)) {
            for (OpenSpan span : open(day)) {
                Instant from = span.start().isBefore(start) ? start : span.start();
                Duration available = Duration.between(from, span.end());
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
     * count (Bộ luật Dân sự 2015, Điều 147), and a shift makes no working day.
     */
    public Instant plusWorkingDays(Instant start, int days) {
        int left = days;
        LocalDate day = dayOf(start);
        for (int i = 0; i < SEARCH_DAYS; i++) {
            day = day.plusDays(1);
            Instant close = timetable.closeOfBusiness(day);
            if (close != null && --left <= 0) {
                return close;
            }
        }
        throw new NoOpenTimeException(start);
    }

    /** Open time between two instants; zero when {@code to} is not after {@code from}. */
    public Duration workingTime(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = dayOf(to);
        for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (OpenSpan span : open(day)) {
                Optional<OpenSpan> counted = span.within(from, to);
                if (counted.isPresent()) {
                    sum = sum.plus(Duration.between(
                            counted.get().start(), counted.get().end()));
                }
            }
        }
        return sum;
    }

    /** When the office closes on a day; absent when it stays closed. */
    public @Nullable Instant closeOfBusiness(LocalDate day) {
        return timetable.closeOfBusiness(day);
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(timetable.zone()).toLocalDate();
    }

    private List<OpenSpan> open(LocalDate day) {
        return days.computeIfAbsent(day, timetable::open);
    }
}
