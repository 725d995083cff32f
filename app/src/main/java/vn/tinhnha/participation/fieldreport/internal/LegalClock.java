package vn.tinhnha.participation.fieldreport.internal;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile.ReportRules;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** Computes the deadlines of Quyết định 482 from the province's rules and office hours. */
@Component
public class LegalClock {

    private final WorkCalendar calendar;
    private final ReportRules rules;

    public LegalClock(WorkCalendar calendar, Province province) {
        this.calendar = calendar;
        this.rules = province.profile().reports();
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

    /** Open time left until a deadline; how long it has passed, negated, when it has. */
    public Duration left(Instant now, Instant due) {
        return now.isBefore(due)
                ? calendar.workingTime(now, due)
                : calendar.workingTime(due, now).negated();
    }
}
