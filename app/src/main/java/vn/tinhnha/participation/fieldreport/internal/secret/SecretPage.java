package vn.tinhnha.participation.fieldreport.internal.secret;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases with state secrets, for supervisors. */
public record SecretPage(List<Row> rows) {

    /**
     * One case.
     *
     * @param content absent until the official opened it
     * @param openUntil until when it stays open
     */
    public record Row(
            SecretCase secret,
            @Nullable SecretContent content,
            @Nullable Instant openUntil) {}
}
