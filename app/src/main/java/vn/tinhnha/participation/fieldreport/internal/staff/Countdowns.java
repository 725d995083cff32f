package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.LegalClock;
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

    /** The deadline that runs now; absent when none does. */
    @Nullable
    Countdown running(FieldReportStatus status, @Nullable Instant due, boolean urgent, boolean complex) {
        if (due == null) {
            return null;
        }
        return switch (status) {
            case RECEIVED, RETURNED -> dispatch(due, urgent, complex);
            case DISPATCHED, IN_PROGRESS, AWAITING_APPROVAL -> handling(due);
            case AWAITING_PUBLICATION -> publication(due);
            case PUBLISHED, REJECTED, MERGED -> null;
        };
    }

    Countdown handling(Instant due) {
        return of(due, SOON_OF_DAYS, "handling");
    }

    Countdown returning(Instant due) {
        return of(due, SOON, "returning");
    }

    private Countdown publication(Instant due) {
        return of(due, SOON, "publication");
    }

    private Countdown dispatch(Instant due, boolean urgent, boolean complex) {
        if (urgent) {
            Instant now = time.instant();
            return new Countdown(
                    now, due, Duration.between(now, due), true, true, Tone.DANGER, rule("dispatch-urgent"));
        }
        if (clock.runsAroundTheClock(due)) {
            return of(due, SOON, "dispatch-outside");
        }
        return of(due, SOON, complex ? "dispatch-complex" : "dispatch");
    }

    private Countdown of(Instant due, Duration soon, String rule) {
        Instant now = time.instant();
        boolean aroundTheClock = clock.runsAroundTheClock(due);
        Duration left = aroundTheClock ? Duration.between(now, due) : clock.left(now, due);
        boolean late = !now.isBefore(due);
        Tone tone = late ? Tone.DANGER : left.compareTo(soon) <= 0 ? Tone.WARNING : Tone.NEUTRAL;
        return new Countdown(
                now, due, late && left.isZero() ? Duration.ofNanos(-1) : left, aroundTheClock, false, tone, rule(rule));
    }

    private static String rule(String name) {
        return "fieldreport.staff.rule." + name;
    }
}
