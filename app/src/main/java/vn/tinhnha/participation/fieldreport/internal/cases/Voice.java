package vn.tinhnha.participation.fieldreport.internal.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.Satisfaction;

/**
 * Somebody who has the same problem as a report tells of.
 *
 * @param report the one that was joined, which may have been merged into another since
 * @param satisfaction absent before a verdict on the answer
 */
record Voice(
        UUID id,
        FieldReportId report,
        String description,
        Instant joinedAt,
        @Nullable Satisfaction satisfaction,
        String comment,
        @Nullable Instant ratedAt) {}
