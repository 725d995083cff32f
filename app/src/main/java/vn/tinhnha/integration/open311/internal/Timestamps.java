package vn.tinhnha.integration.open311.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times as the standard writes them: W3C profile of ISO 8601, to the second, with offset. */
final class Timestamps {

    private Timestamps() {}

    static String write(Instant time, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /** Reads a parameter; what cannot be understood is added to the problems. */
    static @Nullable Instant read(String name, @Nullable String value, List<String> problems) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            // A plus sign that a client did not encode arrives as a space.
            return OffsetDateTime.parse(value.strip().replace(' ', '+')).toInstant();
        } catch (DateTimeException malformed) {
            problems.add(name + " must be a date and time with offset, such as 2026-11-21T08:00:00+07:00");
            return null;
        }
    }
}
