package vn.tinhnha.participation.fieldreport.internal;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile.ReportRules;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** Computes the deadlines of Quyết định 482 from the province's rules and office hours. */
@Component
public class LegalClock {

    private final WorkCalendar calendar;
    private final ReportRules rules;

    @Autowired
    public LegalClock(WorkCalendar calendar, Province province) {
        this(calendar, province.profile().reports());
    }

    LegalClock(WorkCalendar calendar, ReportRules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /** Until when a report received then must be dispatched or refused (Điều 7.3); an urgent one at once. */
    Instant dispatchBy(Instant received, boolean urgent, boolean complex) {
        if (urgent) {
            return received;
        }
        if (!calendar.isOpen(received)) {
            return received.plus(rules.dispatchOutsideHours());
        }
        return calendar.plusWorking(received, complex ? rules.dispatchComplex() : rules.dispatch());
    }

    /** The deadlines of the agency from the moment of dispatch (Điều 8). */
    Deadlines dispatched(Deadlines deadlines, Instant at) {
        return new Deadlines(
                deadlines.dispatchBy(),
                calendar.plusWorking(at, rules.returnWindow()),
                calendar.plusWorkingDays(at, rules.handlingDays()),
                null);
    }

    /** The center's deadline for publication from the leader's approval (Điều 9.3). */
    Deadlines approved(Deadlines deadlines, Instant at) {
        return new Deadlines(
                deadlines.dispatchBy(),
                deadlines.returnBy(),
                deadlines.handleBy(),
                calendar.plusWorking(at, rules.publication()));
    }

    /** A returned report waits for the center again, from the moment it came back. */
    Deadlines returned(Instant at, boolean urgent, boolean complex) {
        return new Deadlines(dispatchBy(at, urgent, complex), null, null, null);
    }

    /**
     * Whether a deadline runs around the clock: only those of Điều 7.3 for reports received outside office hours end
     * outside of them. All others count open time.
     */
    public boolean runsAroundTheClock(Instant due) {
        return !calendar.isOpen(due) && !calendar.isOpen(due.minusNanos(1));
    }

    /** Open time left until a deadline; how long it has passed, negated, when it has. */
    public Duration left(Instant now, Instant due) {
        return now.isBefore(due)
                ? calendar.workingTime(now, due)
                : calendar.workingTime(due, now).negated();
    }
}
