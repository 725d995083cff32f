package vn.tinhnha.participation.fieldreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which public reports somebody wants to see; an absent part does not narrow.
 *
 * @param words searched without regard to diacritics; empty for all
 * @param receivedFrom inclusive
 * @param receivedTo exclusive
 * @param changedFrom inclusive
 * @param changedTo exclusive
 */
public record PublicFilter(
        String words,
        @Nullable String category,
        @Nullable String ward,
        @Nullable PublicStage stage,
        @Nullable Instant receivedFrom,
        @Nullable Instant receivedTo,
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo) {

    /** Everything. */
    public static PublicFilter all() {
        return new PublicFilter("", null, null, null, null, null, null, null);
    }
}
