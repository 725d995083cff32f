package vn.tinhnha.platform.province;

import vn.tinhnha.kernel.GeoPoint;

/**
 * A ward, commune or special zone of today (since 1 July 2025).
 *
 * @param name with its type, e.g. {@code Phường Vị Tân}
 * @param center a point inside it
 */
public record Ward(String code, String name, GeoPoint center) {

    private static final String URBAN_TYPE = "Phường ";

    /** Whether it is a phường, where city services reach, rather than a xã or đặc khu. */
    public boolean isUrban() {
        return name.startsWith(URBAN_TYPE);
    }
}
