package vn.tinhnha.platform.identity.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the append-only record of who signed in, or tried to. */
record SignInEvent(UUID id, Instant at, @Nullable UUID person, Outcome outcome, String network) {

    enum Outcome {
        SIGNED_IN,
        REFUSED,
        REFUSED_LOCKED,
        SIGNED_OUT
    }
}
