package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/**
 * What a case's facts are computed from: its row, and what only its history knows.
 *
 * @param counted whether it counts as a case of its own: no part of one, and not merged into one
 * @param acceptedAt the last time an agency took it on
 * @param proposedAt the last time a result was proposed
 * @param returns how often agencies sent it back
 */
record CaseRecord(
        UUID report,
        int version,
        FieldReportStatus status,
        String category,
        String ward,
        @Nullable String agency,
        boolean counted,
        boolean listed,
        boolean confidential,
        boolean urgent,
        @Nullable String satisfaction,
        Instant receivedAt,
        Instant dispatchBy,
        @Nullable Instant dispatchedAt,
        @Nullable Instant handleBy,
        @Nullable Instant approvedAt,
        @Nullable Instant publishBy,
        @Nullable Instant publishedAt,
        @Nullable Instant rejectedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant proposedAt,
        int returns) {

    boolean isPublished() {
        return status == FieldReportStatus.PUBLISHED;
    }

    /** Whether the leader's approval still stands. */
    boolean isApproved() {
        return isPublished() || status == FieldReportStatus.AWAITING_PUBLICATION;
    }

    /** Whether the center has sent it on, and nobody sent it back. */
    boolean isDispatched() {
        return status != FieldReportStatus.RECEIVED
                && status != FieldReportStatus.RETURNED
                && status != FieldReportStatus.REJECTED;
    }
}
