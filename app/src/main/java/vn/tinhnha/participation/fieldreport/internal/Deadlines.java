package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;

/**
 * The legal deadlines of one report as they were computed when each step began.
 *
 * @param dispatchBy to dispatch or refuse (Quyết định 482, Điều 7.3)
 * @param returnBy to return for wrong authority (Điều 8.1 b)
 * @param handleBy to have an approved result (Điều 8.3)
 * @param publishBy to check and publish it (Điều 9.3)
 * @param clock what they were computed from, and what stops them
 */
public record Deadlines(
        Instant dispatchBy,
        @Nullable Instant returnBy,
        @Nullable Instant handleBy,
        @Nullable Instant publishBy,
        ClockState clock) {

    /** Deadlines of which nothing more is known. */
    public Deadlines(
            Instant dispatchBy, @Nullable Instant returnBy, @Nullable Instant handleBy, @Nullable Instant publishBy) {
        this(dispatchBy, returnBy, handleBy, publishBy, ClockState.UNKNOWN);
    }

    Deadlines dispatchBy(Instant at) {
        return new Deadlines(at, returnBy, handleBy, publishBy, clock);
    }

    Deadlines handleBy(Instant at) {
        return new Deadlines(dispatchBy, returnBy, at, publishBy, clock);
    }

    Deadlines returnBy(@Nullable Instant at) {
        return new Deadlines(dispatchBy, at, handleBy, publishBy, clock);
    }

    Deadlines publishBy(Instant at) {
        return new Deadlines(dispatchBy, returnBy, handleBy, at, clock);
    }

    Deadlines clock(ClockState state) {
        return new Deadlines(dispatchBy, returnBy, handleBy, publishBy, state);
    }

    /** The center's deadline, or the later one if the clock stands still. */
    Instant dispatchDue() {
        Stop stop = clock.stop();
        return stop == null ? dispatchBy : stop.due();
    }

    /** The agency's deadline, or the later one if the clock stands still. */
    @Nullable
    Instant handleDue() {
        Stop stop = clock.stop();
        return stop == null ? handleBy : stop.due();
    }
}
