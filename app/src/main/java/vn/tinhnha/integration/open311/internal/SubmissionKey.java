package vn.tinhnha.integration.open311.internal;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.Sha256;

/** Recognizes a submission that is sent again, so that a retry never makes a second report. */
final class SubmissionKey {

    /** The standard's own parameters of the call, which say nothing about the report. */
    private static final String API_KEY = "api_key";

    private SubmissionKey() {}

    /**
     * The id of a submission: by the client's {@code Idempotency-Key}, or by its content, which counts once a day.
     *
     * @param today the province's date
     */
    static UUID of(UUID apiKey, @Nullable String idempotencyKey, Map<String, String> form, LocalDate today) {
        if (idempotencyKey != null && !idempotencyKey.isBlank()) {
            return hashed(apiKey + "\nkey\n" + idempotencyKey);
        }
        Map<String, String> content = new TreeMap<>(form);
        content.remove(API_KEY);
        return hashed(apiKey + "\n" + today + "\n" + content);
    }

    /** A UUID of version 8 (RFC 9562 section 5.8). */
    private static UUID hashed(String text) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(text));
        long high = (hash.getLong() & ~0xF000L) | 0x8000L;
        long low = (hash.getLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
