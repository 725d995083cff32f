package vn.tinhnha.platform.rules.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import vn.tinhnha.platform.rules.Rule;

/** The values of rules as the database keeps them. */
final class RuleText {

    private RuleText() {}

    /** {@code PT2H}, {@code 6}, {@code true}. */
    static String write(Object value) {
        return value.toString();
    }

    /** Empty when the text is not of this kind: another version of the app may have written it. */
    static Optional<Object> read(Rule.Kind kind, String text) {
        try {
            return Optional.of(
                    switch (kind) {
                        case WORKING_TIME, CLOCK_TIME -> Duration.parse(text);
                        case WORKING_DAYS, COUNT, PERCENT, METERS -> Integer.valueOf(text);
                        case SWITCH -> Boolean.valueOf(text);
                    });
        } catch (DateTimeException | NumberFormatException other) {
            return Optional.empty();
        }
    }
}
