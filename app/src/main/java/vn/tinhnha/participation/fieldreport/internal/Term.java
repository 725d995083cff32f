package vn.tinhnha.participation.fieldreport.internal;

import java.time.Duration;
import java.time.Instant;
import vn.tinhnha.platform.worktime.WorkCalendar;

/**
 * How long somebody has for a step, counted from when: what a deadline was computed from, kept so that it can be
 * computed again when the calendar changes, and explained.
 *
 * @param began the first instant that counts
 * @param amount minutes, or days where the basis counts days
 */
public record Term(Basis basis, Instant began, int amount) {

    /** The rule that set a deadline. */
    public enum Basis {
        /** Urgent: dispatched when received (Điều 7.3). */
        AT_ONCE,
        /** Working time of the center, in office hours or on a shift (Điều 7.3). */
        DISPATCH,
        /** Working time for what is complex (Điều 7.3). */
        DISPATCH_COMPLEX,
        /** Time on the clock for what comes outside office hours (Điều 7.3). */
        DISPATCH_OUTSIDE_HOURS,
        /** Working days of the agency (Điều 8.3). */
        HANDLING,
        /** Working days by the agency's own shorter limit (Điều 8.3). */
        HANDLING_OWN_LIMIT,
        /** Working time of the center from the leader's approval (Điều 9.3). */
        PUBLICATION;

        /** Nights and holidays count, too. */
        public boolean aroundTheClock() {
            return this == AT_ONCE || this == DISPATCH_OUTSIDE_HOURS;
        }

        /** Its amount is a number of working days, not of minutes. */
        public boolean countsDays() {
            return this == HANDLING || this == HANDLING_OWN_LIMIT;
        }
    }

    static Term of(Basis basis, Instant began, Duration length) {
        return new Term(basis, began, Math.toIntExact(length.toMinutes()));
    }

    /** When the time is over. */
    public Instant end(WorkCalendar calendar) {
        if (basis.countsDays()) {
            return calendar.plusWorkingDays(began, amount);
        }
        Duration length = Duration.ofMinutes(amount);
        return basis.aroundTheClock() ? began.plus(length) : calendar.plusWorking(began, length);
    }

    /** How much of this term's kind of time lies between two instants; negative when they are in reverse. */
    public Duration between(Instant from, Instant to, WorkCalendar calendar) {
        if (to.isBefore(from)) {
            return between(to, from, calendar).negated();
        }
        return basis.aroundTheClock() ? Duration.between(from, to) : calendar.workingTime(from, to);
    }

    /** The instant a length of this term's kind of time later. */
    public Instant after(Instant from, Duration length, WorkCalendar calendar) {
        return basis.aroundTheClock() ? from.plus(length) : calendar.plusWorking(from, length);
    }
}
