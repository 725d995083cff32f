package vn.tinhnha.platform.limits.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.limits.RateLimit;
import vn.tinhnha.platform.limits.RateLimits;
import vn.tinhnha.platform.limits.TooManyRequestsException;

/**
 * Leaky buckets in the form of the generic cell rate algorithm: per key one instant, at which the bucket will be empty
 * again. The number of keys is bounded, so a flood from many networks cannot fill the memory.
 */
@Component
class InMemoryRateLimits implements RateLimits {

    private static final int MAX_KEYS = 200_000;

    private final Cache<Key, Instant> buckets =
            Caffeine.newBuilder().maximumSize(MAX_KEYS).build();
    private final ConcurrentMap<Key, Instant> emptyAt = buckets.asMap();
    private final InstantSource clock;

    InMemoryRateLimits(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void take(String action, String who, RateLimit limit) {
        Instant now = clock.instant();
        Duration one = limit.per().dividedBy(limit.burst());
        emptyAt.compute(new Key(action, who), (key, stored) -> {
            // Fuller than full is only a bucket from before the clock was set back.
            boolean isEmpty = stored == null || stored.isBefore(now) || stored.isAfter(now.plus(limit.per()));
            Instant filled = isEmpty ? now : stored;
            Instant next = filled.plus(one);
            Duration wait = Duration.between(now.plus(limit.per()), next);
            if (wait.isPositive()) {
                throw new TooManyRequestsException(action, wait);
            }
            return next;
        });
    }

    private record Key(String action, String who) {}
}
