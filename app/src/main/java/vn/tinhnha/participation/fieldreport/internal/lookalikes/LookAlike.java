package vn.tinhnha.participation.fieldreport.internal.lookalikes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/**
 * A report that may tell of the same thing.
 *
 * @param cover path of the first picture's thumbnail
 * @param location absent when the place was described in words only
 * @param meters distance; negative when one of the two places is not known exactly
 * @param voices how many others have joined it
 */
public record LookAlike(
        String code,
        FieldReportStatus status,
        String category,
        String ward,
        String address,
        String description,
        @Nullable String cover,
        Instant receivedAt,
        @Nullable GeoPoint location,
        int meters,
        int voices) {}
