package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.PublicStage;

/**
 * A public report as one row of a list.
 *
 * @param excerpt the first words of the description
 * @param icon of the category
 * @param cover address of the thumbnail
 */
public record ReportCard(
        String code,
        String link,
        String excerpt,
        PublicStage stage,
        LocalizedText category,
        String icon,
        String ward,
        boolean urgent,
        Instant receivedAt,
        @Nullable String cover) {}
