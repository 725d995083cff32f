package vn.tinhnha.platform.province;

import vn.tinhnha.kernel.GeoPoint;

/** A ward, commune or special zone of today (since 1 July 2025). */
public record Ward(String code, String name, GeoPoint center) {}
