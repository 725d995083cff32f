package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** The deadlines of an open report as they are by today's calendar: same rule, same start, same pauses. */
final class Recomputation {

    /** A pause that is over. */
    record Pause(Instant from, Instant until) {}

    private Recomputation() {}

    /**
     * The report with its running deadline computed anew; the same one when nothing moves. An extension is a date that the
     * center named, so it stays.
     *
     * @param pauses those of the step that runs, oldest first
     */
    static FieldReport of(FieldReport report, List<Pause> pauses, LegalClock clock) {
        ClockState state = report.deadlines().clock();
        Term term = kept(report);
        boolean extended = report.turn() != null && state.originalHandleBy() != null;
        if (term == null || extended) {
            return report;
        }
        WorkCalendar calendar = clock.calendar(report.turn());
        Instant due = term.end(calendar);
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(term.began())) {
                due = term.after(due, term.between(pause.from(), pause.until(), calendar), calendar);
            }
        }
        Stop stop = ClockMoves.moved(state.stop(), term, due, calendar);
        Deadlines anew = with(report, due, clock).clock(state.with(stop));
        return anew.equals(report.deadlines())
                ? report
                : new FieldReportEdit(report).deadlines(anew).build();
    }

    /** What the running deadline was computed from, if that was kept. */
    private static @Nullable Term kept(FieldReport report) {
        ClockState state = report.deadlines().clock();
        return switch (report.status()) {
            case RECEIVED, RETURNED -> state.dispatch();
            case DISPATCHED, IN_PROGRESS, AWAITING_APPROVAL -> state.handling();
            case AWAITING_PUBLICATION -> state.publication();
            case PUBLISHED, REJECTED, MERGED -> null;
        };
    }

    private static Deadlines with(FieldReport report, Instant due, LegalClock clock) {
        Deadlines old = report.deadlines();
        String agency = report.turn();
        if (agency == null) {
            return report.status() == FieldReportStatus.AWAITING_PUBLICATION ? old.publishBy(due) : old.dispatchBy(due);
        }
        Instant returnBy = report.status() == FieldReportStatus.DISPATCHED
                ? clock.returnBy(report.term().began(), agency)
                : old.returnBy();
        return old.returnBy(returnBy).handleBy(due);
    }
}
