package vn.tinhnha.platform.identity.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tinhnha.platform.limits.RateLimit;

/**
 * Rules of staff sign-in; the defaults are our reading of security level 3.
 *
 * @param lockAfter failures in a row that lock an account
 * @param lockFor how long it stays locked
 * @param sessionIdle how long a session lasts without a request
 * @param attemptsPerNetwork attempts from one network, right or wrong; an office shares one address
 */
@ConfigurationProperties("tinhnha.identity")
record IdentityProperties(
        @DefaultValue("5") int lockAfter,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("15m") Duration sessionIdle,
        @DefaultValue Attempts attemptsPerNetwork) {

    /** How many attempts at once, and the time in which they are regained. */
    record Attempts(
            @DefaultValue("60") int burst,
            @DefaultValue("10m") Duration per) {}

    RateLimit attemptLimit() {
        return new RateLimit(attemptsPerNetwork.burst(), attemptsPerNetwork.per());
    }
}
