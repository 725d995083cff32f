package vn.tinhnha.platform.province.internal;

import org.locationtech.jts.geom.Geometry;
import vn.tinhnha.platform.province.Ward;

/** A ward and the area it covers, in degrees of WGS 84. */
record WardBoundary(Ward ward, Geometry area) {}
