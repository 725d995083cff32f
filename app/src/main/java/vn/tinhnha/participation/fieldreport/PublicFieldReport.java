package vn.tinhnha.participation.fieldreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;

/**
 * A report as anybody may see it: nothing in it tells who sent it.
 *
 * @param ward code of the ward
 * @param cover path of the first picture's thumbnail; absent without a picture
 * @param leadAgency code of the agency that handles it; absent while none does
 * @param result the published answer; absent before publication
 * @param voices how many others have said that they have the same problem
 * @param expectedBy when it should be answered; absent before dispatch
 */
public record PublicFieldReport(
        FieldReportId id,
        String code,
        PublicStage stage,
        String category,
        String ward,
        @Nullable GeoPoint location,
        String address,
        String description,
        @Nullable String cover,
        boolean urgent,
        int voices,
        Instant receivedAt,
        Instant changedAt,
        @Nullable String leadAgency,
        @Nullable Instant expectedBy,
        @Nullable String result,
        @Nullable Instant publishedAt,
        @Nullable Satisfaction satisfaction) {}
