package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.util.Arrays;
import java.util.Optional;
import vn.tinhnha.platform.rules.Rule;

/** A pattern that may have a good reason, and is worth asking about. */
public enum Signal {
    /** A result a few minutes after acceptance. */
    QUICK_RESULT(IntegrityRules.QUICK_RESULT),
    /** A case that agencies sent back again and again. */
    PING_PONG(IntegrityRules.RETURNS),
    /** Many cases that one agency returned in one day. */
    MANY_RETURNS(IntegrityRules.RETURNS_A_DAY),
    /** The same photo as the result of several cases. */
    REUSED_PHOTO(IntegrityRules.PHOTO_CASES),
    /** A rating from a network that the rated agency works from. */
    OFFICE_RATING(IntegrityRules.OFFICE_RATINGS),
    /** More time asked for shortly before the deadline. */
    LATE_EXTENSION(IntegrityRules.LATE_EXTENSION),
    /** Many results in the last two days before numbers close. */
    CLOSING_RUSH(IntegrityRules.RUSH);

    private final Rule<?> threshold;

    Signal(Rule<?> threshold) {
        this.threshold = threshold;
    }

    Rule<?> threshold() {
        return threshold;
    }

    static Optional<Signal> of(String name) {
        return Arrays.stream(values())
                .filter(signal -> signal.name().equals(name))
                .findFirst();
    }

    /** Message key of its name; with {@code .text} what it means and what may explain it. */
    public String key() {
        return "fieldreport.integrity." + name();
    }
}
