package vn.tinhnha.participation.fieldreport.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Request;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.participation.fieldreport.internal.FieldReport.Step;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.*;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** What may be done to the clock of a report, and what comes of it (Quyết định 482, Điều 7.1, 8.1 b, 8.3). */
final class ClockMoves {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final String KEY = "fieldreport.clock.refused.";

    private ClockMoves() {}

    /** The actions on the clock that the report's status allows. */
    static List<Class<? extends FieldReportAction>> possible(FieldReport report) {
        List<Class<? extends FieldReportAction>> possible = new ArrayList<>();
        ClockState clock = report.deadlines().clock();
        if (mayStop(report.status())) {
            possible.add(clock.stop() == null ? AwaitReporter.class : Resume.class);
        }
        Request request = clock.request();
        if (request != null) {
            possible.addAll(answers(request.kind()));
        } else if (report.status() == FieldReportStatus.IN_PROGRESS) {
            possible.add(RequestExtension.class);
            if (clock.stop() == null) {
                possible.add(ForceMajeure.class);
            }
        }
        if (request == null && mayReturn(report.status())) {
            possible.add(AskToReturn.class);
        }
        return possible;
    }

    /** Why an action comes at the wrong time, as a message key; absent when it does not. */
    static @Nullable String untimely(FieldReport report, Class<? extends FieldReportAction> action, Instant now) {
        Deadlines deadlines = report.deadlines();
        if (action == ReturnToCenter.class && isAfter(now, deadlines.returnBy())) {
            return KEY + "return-late";
        }
        if (action == AskToReturn.class && !isAfter(now, deadlines.returnBy())) {
            return KEY + "return-directly";
        }
        if (action == RequestExtension.class && isAfter(now, deadlines.handleDue())) {
            return KEY + "extension-late";
        }
        return null;
    }

    static Step apply(FieldReport report, ClockAction action, Instant now, LegalClock clock) {
        return switch (action) {
            case AskToReturn _ -> asked(report, new Request(Request.Kind.RETURN, now, null));
            case AgreeToReturn _ ->
                new Step.Taken(new FieldReportEdit(report)
                        .status(FieldReportStatus.RETURNED)
                        .deadlines(clock.received(now, report.urgent(), report.complex()))
                        .build());
            case ForceMajeure _ -> asked(report, new Request(Request.Kind.FORCE_MAJEURE, now, null));
            case RefuseReturn _, RefuseForceMajeure _, RefuseExtension _ -> asked(report, null);
            case AwaitReporter _ -> stopped(report, Stop.Reason.AWAITING_REPORTER, now, clock);
            case ConfirmForceMajeure _ -> stopped(report, Stop.Reason.FORCE_MAJEURE, now, clock);
            case Resume _ -> taken(report, resumed(report, now, clock));
            case RequestExtension(var _, LocalDate until, var _) -> {
                Instant wanted = extension(report, until, clock);
                yield wanted == null
                        ? new Step.Refused("until", KEY + "extension-day")
                        : asked(report, new Request(Request.Kind.EXTENSION, now, wanted));
            }
            case ConfirmExtension(var _, LocalDate until) -> {
                Instant granted = extension(report, until, clock);
                yield granted == null
                        ? new Step.Refused("until", KEY + "extension-day")
                        : taken(report, extended(report, granted, clock));
            }
        };
    }

    /** The deadlines with the clock running: what it stood still is added to the deadline that ran, to the second. */
    static Deadlines resumed(FieldReport report, Instant now, LegalClock clock) {
        Deadlines deadlines = report.deadlines();
        Stop stop = deadlines.clock().stop();
        if (stop == null) {
            return deadlines;
        }
        Deadlines running = deadlines.clock(deadlines.clock().with((Stop) null));
        Instant later = later(report, stop.since(), now.isAfter(stop.lapses()) ? stop.lapses() : now, clock);
        return isCenters(report.status()) ? running.dispatchBy(later) : running.handleBy(later);
    }

    /** A corrected report has the time of what it is now, and keeps what a pause added. */
    static Deadlines corrected(FieldReport report, boolean urgent, boolean complex, LegalClock clock) {
        Deadlines before = report.deadlines();
        WorkCalendar calendar = clock.calendar(null);
        Term old = report.term();
        Duration added = old.between(old.end(calendar), before.dispatchBy(), calendar);
        Deadlines anew = clock.received(report.receivedAt(), urgent, complex);
        Term term = Objects.requireNonNull(anew.clock().dispatch());
        Instant due = added.isNegative() ? anew.dispatchBy() : term.after(anew.dispatchBy(), added, calendar);
        return anew.dispatchBy(due).clock(anew.clock().with(moved(before.clock().stop(), term, due, calendar)));
    }

    private static Step stopped(FieldReport report, Stop.Reason reason, Instant now, LegalClock clock) {
        ClockState state = report.deadlines().clock();
        if (state.stop() != null) {
            return new Step.NotNow(report.status());
        }
        Instant lapses = clock.lapse(reason, now, report.turn());
        Stop stop = new Stop(reason, now, lapses, later(report, now, lapses, clock));
        ClockState answered = reason == Stop.Reason.FORCE_MAJEURE ? state.asking(null) : state;
        return taken(report, report.deadlines().clock(answered.with(stop)));
    }

    private static Deadlines extended(FieldReport report, Instant granted, LegalClock clock) {
        Deadlines deadlines = report.deadlines();
        ClockState state = deadlines.clock();
        Stop stop = moved(state.stop(), report.term(), granted, clock.calendar(report.lead()));
        return deadlines
                .handleBy(granted)
                .clock(state.extended(deadlines.handleBy()).with(stop));
    }

    /** A pause beside another deadline. */
    static @Nullable Stop moved(@Nullable Stop stop, Term term, Instant due, WorkCalendar calendar) {
        return stop == null
                ? null
                : new Stop(
                        stop.reason(),
                        stop.since(),
                        stop.lapses(),
                        term.after(due, term.between(stop.since(), stop.lapses(), calendar), calendar));
    }

    /** The running deadline, later by the time that lies between two instants. */
    private static Instant later(FieldReport report, Instant from, Instant to, LegalClock clock) {
        WorkCalendar calendar = clock.calendar(report.turn());
        Deadlines deadlines = report.deadlines();
        Instant due = isCenters(report.status())
                ? deadlines.dispatchBy()
                : Objects.requireNonNull(deadlines.handleBy(), "a report that is handled has a deadline");
        Term term = report.term();
        return term.after(due, term.between(from, to, calendar), calendar);
    }

    /** The end of a day after the deadline, at most a year; absent when the day is none. */
    private static @Nullable Instant extension(FieldReport report, @Nullable LocalDate day, LegalClock clock) {
        Instant before = report.deadlines().handleBy();
        String agency = report.lead();
        Instant end = day == null || agency == null ? null : clock.endOf(day, agency);
        boolean fits = end != null && before != null && end.isAfter(before) && end.isBefore(before.plus(LONGEST));
        return fits ? end : null;
    }

    private static Step asked(FieldReport report, @Nullable Request request) {
        return taken(report, report.deadlines().clock(report.deadlines().clock().asking(request)));
    }

    private static Step taken(FieldReport report, Deadlines deadlines) {
        return new Step.Taken(new FieldReportEdit(report).deadlines(deadlines).build());
    }

    private static List<Class<? extends FieldReportAction>> answers(Request.Kind asked) {
        return switch (asked) {
            case RETURN -> List.of(AgreeToReturn.class, RefuseReturn.class);
            case FORCE_MAJEURE -> List.of(ConfirmForceMajeure.class, RefuseForceMajeure.class);
            case EXTENSION -> List.of(ConfirmExtension.class, RefuseExtension.class);
        };
    }

    private static boolean mayStop(FieldReportStatus status) {
        return isCenters(status) || status == FieldReportStatus.IN_PROGRESS;
    }

    private static boolean mayReturn(FieldReportStatus status) {
        return status == FieldReportStatus.DISPATCHED || status == FieldReportStatus.IN_PROGRESS;
    }

    /** The center has to dispatch it. */
    private static boolean isCenters(FieldReportStatus status) {
        return status == FieldReportStatus.RECEIVED || status == FieldReportStatus.RETURNED;
    }

    private static boolean isAfter(Instant now, @Nullable Instant deadline) {
        return deadline != null && now.isAfter(deadline);
    }
}
