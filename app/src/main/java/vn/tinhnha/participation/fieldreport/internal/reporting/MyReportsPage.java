package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.platform.web.PagePart;

/**
 * The reports that were sent from this device.
 *
 * @param panels what else this device finds here
 * @param typed what was looked for and not found
 * @param problem message key; absent when nothing was looked for
 */
public record MyReportsPage(
        List<Row> rows,
        List<PagePart> panels,
        String typed,
        @Nullable String problem) {

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
