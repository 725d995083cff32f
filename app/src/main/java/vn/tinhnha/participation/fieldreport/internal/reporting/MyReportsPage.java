package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.PublicStage;

/**
 * The reports that were sent from this device.
 *
 * @param typed what was looked for and not found
 * @param problem message key; absent when nothing was looked for
 */
public record MyReportsPage(
        List<Row> rows, String typed, @Nullable String problem) {

    /** One report, and where its reporter reads it. */
    public record Row(
            String path,
            String code,
            LocalizedText category,
            String description,
            String ward,
            @Nullable String cover,
            Instant receivedAt,
            PublicStage stage,
            boolean toRate) {}
}
