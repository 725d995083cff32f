package vn.tinhnha.platform.rules.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tinhnha.platform.rules.Rule;

/** The units in which somebody types a time. */
enum TimeUnitChoice {
    MINUTES(1),
    HOURS(60),
    DAYS(24 * 60);

    private final long minutes;

    TimeUnitChoice(long minutes) {
        this.minutes = minutes;
    }

    String key() {
        return "rules.unit." + name().toLowerCase(Locale.ROOT);
    }

    long minutes(long count) {
        return Math.multiplyExact(count, minutes);
    }

    long countIn(Duration time) {
        return time.toMinutes() / minutes;
    }

    /** A day of working time would be ambiguous; kinds that are no time have no unit. */
    static List<TimeUnitChoice> of(Rule.Kind kind) {
        return switch (kind) {
            case WORKING_TIME -> List.of(MINUTES, HOURS);
            case CLOCK_TIME -> List.of(MINUTES, HOURS, DAYS);
            case WORKING_DAYS, COUNT, PERCENT, METERS, SWITCH -> List.of();
        };
    }

    /** The largest unit that shows the time without a fraction. */
    static TimeUnitChoice fitting(Rule.Kind kind, Duration time) {
        return of(kind).reversed().stream()
                .filter(unit -> !time.isZero() && time.toMinutes() % unit.minutes == 0)
                .findFirst()
                .orElse(MINUTES);
    }

    static Optional<TimeUnitChoice> parse(String name) {
        return Arrays.stream(values()).filter(unit -> unit.name().equals(name)).findFirst();
    }
}
