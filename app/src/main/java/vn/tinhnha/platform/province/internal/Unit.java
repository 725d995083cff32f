package vn.tinhnha.platform.province.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;

/**
 * An administrative unit while it was valid. Codes were reused in 2025, so only code and first day together name one.
 *
 * @param validFrom first day; absent when it is older than the register
 * @param validTo last day; absent while it exists
 */
record Unit(
        Level level,
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String parentCode,
        String name,
        @Nullable GeoPoint center) {

    enum Level {
        PROVINCE,
        DISTRICT,
        WARD
    }

    boolean exists() {
        return validTo == null;
    }
}
