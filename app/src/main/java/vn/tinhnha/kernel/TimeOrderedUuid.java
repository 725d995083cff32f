package vn.tinhnha.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDv7 keys (RFC 9562 section 5.7): the first 48 bits are the time, so that indexes grow at their end. */
public final class TimeOrderedUuid {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedUuid() {}

    public static UUID next(Instant now) {
        long time = now.toEpochMilli() << 16;
        long version = 0x7000L;
        long variant = 0x8000_0000_0000_0000L;
        long high = RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2;
        return new UUID(time | version | high, variant | low);
    }
}
