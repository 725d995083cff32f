package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures count of one case.
 *
 * @param version the report's version that it was computed from
 * @param closedAt when it was published or refused
 * @param month first day of the month of receipt
 * @param counted whether it counts as a case of its own: no part of one, and not merged into one
 * @param listed whether the public list shows it
 * @param dispatchedLate whether the center was late; absent while the step is not done, as for the other two
 * @param handlingMinutes working minutes from dispatch to the approved result
 * @param wholeMinutes working minutes from receipt to publication
 * @param resultMinutes clock minutes from acceptance to the proposed result
 * @param returns how often agencies sent it back
 */
record CaseFact(
        UUID report,
        int version,
        Instant receivedAt,
        @Nullable Instant closedAt,
        LocalDate month,
        String category,
        String ward,
        @Nullable String agency,
        String stage,
        boolean counted,
        boolean listed,
        boolean confidential,
        @Nullable Boolean dispatchedLate,
        @Nullable Boolean handledLate,
        @Nullable Boolean publishedLate,
        @Nullable Integer handlingMinutes,
        @Nullable Integer wholeMinutes,
        @Nullable Integer resultMinutes,
        @Nullable Instant acceptedAt,
        @Nullable Instant handleBy,
        @Nullable Instant approvedAt,
        int returns,
        @Nullable String satisfaction) {}
