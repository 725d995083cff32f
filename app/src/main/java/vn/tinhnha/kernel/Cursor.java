package vn.tinhnha.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Place in a list that is sorted by time and id: where the next page starts. */
public record Cursor(Instant at, UUID id) {

    private static final Instant EPOCH = Instant.EPOCH;

    /** The form that goes into a link, e.g. {@code 1763720000000000_0199…}; times are kept to the microsecond. */
    public String encode() {
        return ChronoUnit.MICROS.between(EPOCH, at) + "_" + id;
    }

    /** Reads a link's cursor; empty when somebody mended the link by hand. */
    public static Optional<Cursor> parse(String text) {
        int split = text.indexOf('_');
        if (split < 0) {
            return Optional.empty();
        }
        try {
            Instant at = EPOCH.plus(Long.parseLong(text.substring(0, split)), ChronoUnit.MICROS);
            return Optional.of(new Cursor(at, UUID.fromString(text.substring(split + 1))));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }
}
