package vn.tinhnha.participation.fieldreport.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.participation.fieldreport.internal.Term.Basis;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.worktime.WorkCalendar;
import vn.tinhnha.platform.worktime.WorkCalendars;

/**
 * Computes the deadlines of Quyết định 482 from the rules that applied when a step began and the calendar of whoever has
 * to take it: the center dispatches and publishes, the agency returns and handles. docs/guide/legal-clock.md has worked
 * examples.
 */
@Component
public class LegalClock {

    private final WorkCalendars calendars;
    private final FieldReportRules book;
    private final Rules rules;
    private final AgencyLimits limits;
    private final String center;

    /** Limits that agencies set themselves, shorter than the regulation's (Điều 8.3). */
    public interface AgencyLimits {

        /** Working days for a category; empty where the agency has no limit of its own. */
        OptionalInt days(String agency, String category);
    }

    @Autowired
    LegalClock(WorkCalendars calendars, FieldReportRules book, Rules rules, AgencyLimits limits, Province province) {
        this(
                calendars,
                book,
                rules,
                limits,
                province.agencies().stream()
                        .filter(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER)
                        .map(Agency::code)
                        .findFirst()
                        .orElse(""));
    }

    LegalClock(WorkCalendars calendars, FieldReportRules book, Rules rules, AgencyLimits limits, String center) {
        this.calendars = calendars;
        this.book = book;
        this.rules = rules;
        this.limits = limits;
        this.center = center;
    }

    /** The deadline of the center for a report that came in then (Điều 7.3). */
    Deadlines received(Instant at, boolean urgent, boolean complex) {
        Term term = dispatch(at, urgent, complex);
        return new Deadlines(term.end(centerCalendar()), null, null, null, ClockState.received(term));
    }

    /** The deadlines of the agency from the moment of dispatch (Điều 8). */
    Deadlines dispatched(Deadlines deadlines, Instant at, String agency, String category) {
        WorkCalendar calendar = calendars.of(agency);
        Term term = handling(at, agency, category);
        return new Deadlines(
                deadlines.dispatchBy(),
                returnBy(at, agency),
                term.end(calendar),
                null,
                deadlines.clock().dispatched(term));
    }

    /** The center's deadline for publication from the leader's approval (Điều 9.3). */
    Deadlines approved(Deadlines deadlines, Instant at) {
        Term term = Term.of(Basis.PUBLICATION, at, rules.at(book.publication(), at));
        return new Deadlines(
                deadlines.dispatchBy(),
                deadlines.returnBy(),
                deadlines.handleBy(),
                term.end(centerCalendar()),
                deadlines.clock().approved(term));
    }

    /** How long an agency may return a report without asking that was dispatched then (Điều 8.1 b). */
    public Duration returnWindow(Instant dispatched) {
        return rules.at(book.returnWindow(), dispatched);
    }

    /** Until when an agency may return without asking what was dispatched then. */
    Instant returnBy(Instant dispatched, String agency) {
        return calendars.of(agency).plusWorking(dispatched, returnWindow(dispatched));
    }

    /** When a pause that begins now ends by itself. */
    Instant lapse(Stop.Reason reason, Instant at, @Nullable String agency) {
        return calendar(agency)
                .plusWorkingDays(
                        at,
                        rules.at(
                                switch (reason) {
                                    case AWAITING_REPORTER -> book.longestWait();
                                    case FORCE_MAJEURE -> book.longestForceMajeure();
                                },
                                at));
    }

    /** The deadline at the end of a day, for an extension; absent when the agency is closed on it. */
    @Nullable
    Instant endOf(LocalDate day, String agency) {
        return calendars.of(agency).closeOfBusiness(day);
    }

    /**
     * Whose calendar counts.
     *
     * @param agency absent for the operations center
     */
    public WorkCalendar calendar(@Nullable String agency) {
        return calendars.of(agency == null ? center : agency);
    }

    /** The organization that receives and publishes. */
    public String center() {
        return center;
    }

    /** Time left of a term until its deadline; how long that has passed, negated, when it has. */
    public Duration left(Term term, Instant now, Instant due, @Nullable String agency) {
        return term.between(now, due, calendar(agency));
    }

    private Term dispatch(Instant at, boolean urgent, boolean complex) {
        if (urgent) {
            return new Term(Basis.AT_ONCE, at, 0);
        }
        if (!centerCalendar().isOpen(at)) {
            return Term.of(Basis.DISPATCH_OUTSIDE_HOURS, at, rules.at(book.dispatchOutsideHours(), at));
        }
        return complex
                ? Term.of(Basis.DISPATCH_COMPLEX, at, rules.at(book.dispatchComplex(), at))
                : Term.of(Basis.DISPATCH, at, rules.at(book.dispatch(), at));
    }

    private Term handling(Instant at, String agency, String category) {
        int days = rules.at(book.handlingDays(), at);
        OptionalInt own = limits.days(agency, category);
        return own.isPresent() && own.getAsInt() < days
                ? new Term(Basis.HANDLING_OWN_LIMIT, at, own.getAsInt())
                : new Term(Basis.HANDLING, at, days);
    }

    private WorkCalendar centerCalendar() {
        return calendars.of(center);
    }
}
