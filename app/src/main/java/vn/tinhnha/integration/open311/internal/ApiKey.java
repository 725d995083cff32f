package vn.tinhnha.integration.open311.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right of a client to file reports.
 *
 * @param name what the operator calls the client
 * @param lastUsedAt to the minute; absent before the first use
 */
record ApiKey(
        UUID id,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {}
