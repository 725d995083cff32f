package vn.tinhnha.platform.administration;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that tests move, never back. */
@TestComponent
@Primary
public class AdminTime implements InstantSource {

    /** A Wednesday, 09:00:30 in Vietnam. */
    private volatile Instant now = Instant.parse("2026-11-18T02:00:30Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }
}
