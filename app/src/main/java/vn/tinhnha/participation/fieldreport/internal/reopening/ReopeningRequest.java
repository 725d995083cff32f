package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.FileId;

/**
 * The reporter's request to look at an answered report again.
 *
 * @param round which answer it is about: 1 for the first
 * @param attempt 2 after a refusal: then the supervisor decides, for good
 * @param decision absent while it waits
 * @param answer what the center wrote to the reporter
 */
record ReopeningRequest(
        UUID id,
        int round,
        int attempt,
        Instant askedAt,
        String reason,
        List<FileId> files,
        @Nullable Decision decision,
        @Nullable Instant decidedAt,
        String decidedBy,
        String answer) {

    /** What the center decided. */
    enum Decision {
        ACCEPTED,
        REFUSED
    }

    boolean isFinal() {
        return attempt == 2;
    }
}
