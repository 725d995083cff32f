package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.files.FileId;

/**
 * An official opened something that is masked or sealed, or asked to.
 *
 * @param file which photo; absent for everything else
 * @param words why, in the officer's own words
 * @param needsSecond whether a second officer has to agree
 * @param verdict of the second officer; absent while there is none
 * @param openUntil absent while it waits, and when it was refused
 */
public record Opening(
        UUID id,
        FieldReportId report,
        Subject subject,
        @Nullable FileId file,
        UUID officer,
        String officerName,
        Purpose purpose,
        String words,
        Instant askedAt,
        boolean needsSecond,
        @Nullable Verdict verdict,
        @Nullable Instant openUntil) {

    /** What the second officer said. */
    public record Verdict(boolean approved, UUID officer, String officerName, Instant at, String words) {}

    /** Whether a second officer still has to look at it. */
    public boolean isWaiting() {
        return needsSecond && verdict == null;
    }
}
