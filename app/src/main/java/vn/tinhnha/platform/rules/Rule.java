package vn.tinhnha.platform.rules;

import java.time.Duration;

/**
 * A number or switch that a regulation sets and the agency may change.
 *
 * @param <T> {@link Duration}, {@link Integer} or {@link Boolean}, as the kind says
 * @param key stable and unique, e.g. {@code fieldreport.rules.dispatch}; message keys {@code <key>} and {@code <key>.hint}
 * @param standard the regulation's value, which applies until somebody changes it
 * @param source where it comes from, as people cite it: {@code Điều 7.3 Quyết định 482/QĐ-UBND}
 */
public record Rule<T>(String key, Kind kind, T standard, String source) {

    /** What is counted, which decides its unit and bounds. */
    public enum Kind {
        /** Time while offices are open. */
        WORKING_TIME(Duration.class),
        /** Time on the clock, day and night. */
        CLOCK_TIME(Duration.class),
        WORKING_DAYS(Integer.class),
        COUNT(Integer.class),
        PERCENT(Integer.class),
        METERS(Integer.class),
        /** On or off. */
        SWITCH(Boolean.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        /** What its values are in Java. */
        public Class<?> type() {
            return type;
        }
    }

    public Rule {
        if (!kind.type().isInstance(standard)) {
            throw new IllegalArgumentException(key + " needs a " + kind.type().getSimpleName());
        }
    }

    public static Rule<Duration> workingTime(String key, Duration standard, String source) {
        return new Rule<>(key, Kind.WORKING_TIME, standard, source);
    }

    public static Rule<Duration> clockTime(String key, Duration standard, String source) {
        return new Rule<>(key, Kind.CLOCK_TIME, standard, source);
    }

    public static Rule<Integer> workingDays(String key, int standard, String source) {
        return new Rule<>(key, Kind.WORKING_DAYS, standard, source);
    }

    public static Rule<Integer> count(String key, int standard, String source) {
        return new Rule<>(key, Kind.COUNT, standard, source);
    }

    public static Rule<Integer> percent(String key, int standard, String source) {
        return new Rule<>(key, Kind.PERCENT, standard, source);
    }

    public static Rule<Integer> meters(String key, int standard, String source) {
        return new Rule<>(key, Kind.METERS, standard, source);
    }

    public static Rule<Boolean> onOff(String key, boolean standard, String source) {
        return new Rule<>(key, Kind.SWITCH, standard, source);
    }
}
