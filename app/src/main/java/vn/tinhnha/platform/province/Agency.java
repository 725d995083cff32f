package vn.tinhnha.platform.province;

import org.jspecify.annotations.Nullable;

/**
 * A body that answers citizens (cơ quan xử lý, Quyết định 482 Điều 3.6).
 *
 * @param code short stable key, e.g. {@code ioc}, {@code so-xay-dung}, {@code ubnd-31321}
 * @param wardCode the ward it governs, for a ward's people's committee
 */
public record Agency(
        String code,
        String name,
        Kind kind,
        @Nullable String wardCode,
        @Nullable String phone,
        @Nullable String email) {

    /** What sort of body it is; categories choose their default agency by it. */
    public enum Kind {
        OPERATIONS_CENTER,
        DEPARTMENT,
        WARD,
        UTILITY
    }
}
