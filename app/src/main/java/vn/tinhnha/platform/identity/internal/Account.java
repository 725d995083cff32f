package vn.tinhnha.platform.identity.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a person may sign in.
 *
 * @param failedAttempts wrong passwords in a row since the last success or lock
 */
record Account(
        UUID id,
        boolean disabled,
        int failedAttempts,
        @Nullable Instant lockedUntil) {

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a wrong password; the last one allowed locks the account and starts the count anew. */
    Account afterFailure(Instant now, IdentityProperties rules) {
        int failures = failedAttempts + 1;
        return failures >= rules.lockAfter()
                ? new Account(id, disabled, 0, now.plus(rules.lockFor()))
                : new Account(id, disabled, failures, null);
    }

    Account afterSuccess() {
        return new Account(id, disabled, 0, null);
    }
}
