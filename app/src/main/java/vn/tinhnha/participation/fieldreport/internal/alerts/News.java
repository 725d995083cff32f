package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;

/**
 * Something that became public, with what the message about it needs.
 *
 * @param location absent when the place was described in words only
 */
record News(
        UUID reportId,
        Kind kind,
        Instant at,
        String code,
        String ward,
        @Nullable GeoPoint location,
        String category,
        String description) {

    enum Kind {
        /** A report that everybody may read now. */
        NEW,
        ANSWERED
    }
}
