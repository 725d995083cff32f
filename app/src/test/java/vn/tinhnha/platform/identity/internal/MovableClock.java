package vn.tinhnha.platform.identity.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time as the test has it. */
final class MovableClock implements InstantSource {

    private Instant now = Instant.parse("2026-11-20T01:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void advance(Duration time) {
        now = now.plus(time);
    }
}
