package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.LegalClock;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries.QueueRow;
import vn.tinhnha.participation.fieldreport.internal.Term;
import vn.tinhnha.participation.fieldreport.internal.Term.Basis;
import vn.tinhnha.participation.fieldreport.internal.staff.Countdown.Why;
import vn.tinhnha.platform.web.Tone;

/** Reads the legal clock for the pages of officials. */
@Component
class Countdowns {

    /** When a deadline of hours turns amber, and one of days. */
    private static final Duration SOON = Duration.ofMinutes(30);

    private static final Duration SOON_OF_DAYS = Duration.ofHours(8);

    private final LegalClock clock;
    private final InstantSource time;

    Countdowns(LegalClock clock, InstantSource time) {
        this.clock = clock;
        this.time = time;
    }

    /** The deadline of a line in a queue; absent when none runs. */
    @Nullable
    Countdown of(QueueRow row) {
        Term term = row.clock().running(row.status(), row.receivedAt());
        boolean handled = isHandled(row.status());
        return countdown(
                row.due(),
                term,
                handled && row.clock().originalHandleBy() != null,
                row.clock().stop(),
                handled ? row.leadAgency() : null);
    }

    /** The deadline that runs now; absent when none does. */
    @Nullable
    Countdown of(FieldReport report) {
        return countdown(
                report.due(),
                report.term(),
                isHandled(report.status()) && report.deadlines().clock().originalHandleBy() != null,
                report.deadlines().clock().stop(),
                report.turn());
    }

    /** The time to return a report that was just dispatched; absent when it is over, or another step runs. */
    @Nullable
    Countdown returning(FieldReport report) {
        Instant due = report.deadlines().returnBy();
        if (report.status() != FieldReportStatus.DISPATCHED || due == null) {
            return null;
        }
        Term handling = report.term();
        int minutes = Math.toIntExact(clock.returnWindow(handling.began()).toMinutes());
        return countdown(due, handling, new Why("RETURN", false, minutes, false, false), null, report.lead());
    }

    private @Nullable Countdown countdown(
            @Nullable Instant due, Term term, boolean extended, @Nullable Stop stop, @Nullable String agency) {
        if (due == null) {
            return null;
        }
        Basis basis = term.basis();
        Why why = new Why(basis.name(), basis.aroundTheClock(), term.amount(), basis.countsDays(), extended);
        return countdown(due, term, why, stop, agency);
    }

    private Countdown countdown(Instant due, Term term, Why why, @Nullable Stop stop, @Nullable String agency) {
        Instant now = time.instant();
        // What is left while the clock stands still is what will be left when it runs again.
        Duration left = clock.left(term, stop == null ? now : stop.lapses(), due, agency);
        boolean late = stop == null && !now.isBefore(due);
        return new Countdown(
                now,
                due,
                late && left.isZero() ? Duration.ofNanos(-1) : left,
                tone(term, left, late, why, stop),
                why,
                stop);
    }

    private static Tone tone(Term term, Duration left, boolean late, Why why, @Nullable Stop stop) {
        if (stop != null) {
            return Tone.INFO;
        }
        if (late || term.basis() == Basis.AT_ONCE) {
            return Tone.DANGER;
        }
        return left.compareTo(why.days() ? SOON_OF_DAYS : SOON) <= 0 ? Tone.WARNING : Tone.NEUTRAL;
    }

    private static boolean isHandled(FieldReportStatus status) {
        return status == FieldReportStatus.DISPATCHED
                || status == FieldReportStatus.IN_PROGRESS
                || status == FieldReportStatus.AWAITING_APPROVAL;
    }
}
