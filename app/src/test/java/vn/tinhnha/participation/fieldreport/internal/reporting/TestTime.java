package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that tests move. */
final class TestTime implements InstantSource {

    /** A Wednesday, 09:00 in Vietnam. */
    private static final Instant START = Instant.parse("2026-11-18T02:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    void startsAgain() {
        now = START;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }
}
