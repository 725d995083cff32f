package vn.tinhnha.participation.fieldreport.internal.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.PublicStage;

/** The reports that a device has joined. */
public record JoinedReports(List<Row> rows) {

    /**
     * One of them.
     *
     * @param path private page of the voice
     * @param code of the case that it follows
     */
    public record Row(
            String path,
            String code,
            LocalizedText category,
            String description,
            @Nullable String cover,
            Instant joinedAt,
            PublicStage stage,
            boolean toRate) {}
}
