package vn.tinhnha.platform.limits;

import java.time.Duration;

/**
 * How often something may happen.
 *
 * @param burst how many at once
 * @param per the time in which a used-up burst is regained, evenly
 */
public record RateLimit(int burst, Duration per) {

    public RateLimit {
        if (burst < 1 || !per.isPositive()) {
            throw new IllegalArgumentException("a rate limit allows at least one in a positive time");
        }
    }
}
