package vn.tinhnha.platform.notify.internal;

import java.time.Duration;

/** How long to wait between attempts: one minute, doubled each time up to four hours; about a day in all. */
final class BackOff {

    private static final int ATTEMPTS = 14;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);

    private BackOff() {}

    static boolean isLast(int attempts) {
        return attempts >= ATTEMPTS;
    }

    /** The pause after that many attempts. */
    static Duration after(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
