package vn.tinhnha.participation.fieldreport.internal.clock;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.StoredFile;

/**
 * What changed the time that a report may take.
 *
 * @param original the agency's deadline before its first extension
 */
public record ClockPart(@Nullable Instant original, List<Change> extensions, List<Change> pauses) {

    /**
     * A pause or an extension, and what came of it.
     *
     * @param what message key
     * @param actor who stopped the clock or asked for time
     * @param end message key; {@code {0}} is the time, {@code {1}} the person
     */
    public record Change(
            String what,
            Instant at,
            String actor,
            String text,
            List<StoredFile> files,
            String end,
            @Nullable Instant endAt,
            @Nullable String endBy,
            String answer) {}
}
