package vn.tinhnha.participation.fieldreport;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which public reports somebody wants to see; an absent part does not narrow.
 *
 * @param words searched without regard to diacritics; empty for all
 * @param receivedFrom inclusive
 * @param receivedTo exclusive
 * @param changedFrom inclusive
 * @param changedTo exclusive
 * @param counted what a figure counts beyond that
 */
public record PublicFilter(
        String words,
        @Nullable String category,
        @Nullable String ward,
        @Nullable PublicStage stage,
        @Nullable Instant receivedFrom,
        @Nullable Instant receivedTo,
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo,
        @Nullable Counted counted) {

    public PublicFilter(
            String words,
            @Nullable String category,
            @Nullable String ward,
            @Nullable PublicStage stage,
            @Nullable Instant receivedFrom,
            @Nullable Instant receivedTo,
            @Nullable Instant changedFrom,
            @Nullable Instant changedTo) {
        this(words, category, ward, stage, receivedFrom, receivedTo, changedFrom, changedTo, null);
    }

    /**
     * What the statistics count by, so that each of their figures opens the list it counts (Quyết định 482, Điều 11.2).
     *
     * @param agency code of the lead agency
     * @param verdicts one of these; empty for all cases, rated or not
     * @param openAt only what was received by then and not closed yet
     */
    public record Counted(
            @Nullable String agency,
            @Nullable Timing timing,
            Set<Satisfaction> verdicts,
            @Nullable Instant openAt) {}

    /** A step that was done, within its deadline or after it. */
    public enum Timing {
        DISPATCHED,
        DISPATCHED_ON_TIME,
        DISPATCHED_LATE,
        HANDLED,
        HANDLED_ON_TIME,
        HANDLED_LATE,
        PUBLISHED,
        PUBLISHED_ON_TIME,
        PUBLISHED_LATE
    }

    /** Everything. */
    public static PublicFilter all() {
        return new PublicFilter("", null, null, null, null, null, null, null);
    }
}
