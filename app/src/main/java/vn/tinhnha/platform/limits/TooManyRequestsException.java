package vn.tinhnha.platform.limits;

import java.time.Duration;

/** Somebody did something too often. */
public final class TooManyRequestsException extends IllegalStateException {

    private final Duration retryAfter;

    public TooManyRequestsException(String action, Duration retryAfter) {
        super("too many requests: " + action);
        this.retryAfter = retryAfter;
    }

    /** How long to wait. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** The same for the {@code Retry-After} header: whole seconds, rounded up. */
    public long retryAfterSeconds() {
        return retryAfter.plusMillis(999).toSeconds();
    }
}
