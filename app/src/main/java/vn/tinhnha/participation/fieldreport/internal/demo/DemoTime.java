package vn.tinhnha.participation.fieldreport.internal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that the demo moves through the last three months, so that history and deadlines come out as they would. */
final class DemoTime implements InstantSource {

    private Instant now = Instant.EPOCH;

    void set(Instant at) {
        now = at;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
