package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Instant;
import java.util.List;
import vn.tinhnha.kernel.LocalizedText;

/** The requests to reopen that wait for the center, oldest first. */
public record ReopeningQueuePage(List<Row> rows) {

    /** One request, and where to decide it. */
    public record Row(
            String code,
            String link,
            LocalizedText category,
            String ward,
            String description,
            Instant askedAt,
            boolean second) {}
}
