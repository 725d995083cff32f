package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/**
 * One change of a report, as it stays for good.
 *
 * @param action {@link FieldReportAction#code()}, or {@code SUBMIT}
 * @param actorId the official; absent for the reporter
 * @param actorName name of the official then; empty for the reporter, who is not named
 * @param agency the agency a dispatch went to
 * @param text reason, instruction, note; for officials
 */
public record HistoryEntry(
        int version,
        Instant at,
        String action,
        FieldReportStatus status,
        @Nullable UUID actorId,
        String actorName,
        @Nullable String agency,
        String text) {

    public static final String SUBMIT = "SUBMIT";
}
