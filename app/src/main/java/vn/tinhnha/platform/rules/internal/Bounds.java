package vn.tinhnha.platform.rules.internal;

import java.time.Duration;
import vn.tinhnha.platform.rules.Rule;

/**
 * The smallest and the largest value that makes sense, so that a slip of the finger does not stop the province.
 *
 * @param least in minutes for times, else plain
 */
record Bounds(long least, long most) {

    static Bounds of(Rule.Kind kind) {
        return switch (kind) {
            case WORKING_TIME -> new Bounds(1, Duration.ofHours(1000).toMinutes());
            case CLOCK_TIME -> new Bounds(0, Duration.ofDays(3660).toMinutes());
            case WORKING_DAYS -> new Bounds(1, 365);
            case COUNT -> new Bounds(0, 1_000_000);
            case PERCENT -> new Bounds(0, 100);
            case METERS -> new Bounds(1, 100_000);
            case SWITCH -> new Bounds(0, 1);
        };
    }

    boolean hold(long value) {
        return least <= value && value <= most;
    }
}
