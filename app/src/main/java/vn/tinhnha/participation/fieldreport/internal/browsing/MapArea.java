package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.Arrays;
import java.util.Optional;
import vn.tinhnha.kernel.GeoPoint;

/**
 * A rectangle of the map, as GeoJSON (RFC 7946 section 5) orders its corners.
 *
 * @param southWest lower left corner
 * @param northEast upper right corner
 */
record MapArea(GeoPoint southWest, GeoPoint northEast) {

    static final MapArea WORLD = new MapArea(new GeoPoint(-90, -180), new GeoPoint(90, 180));

    /** Reads {@code west,south,east,north} in degrees; empty when it is anything else. */
    static Optional<MapArea> parse(String bbox) {
        try {
            double[] sides = Arrays.stream(bbox.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (sides.length != 4 || sides[0] > sides[2] || sides[1] > sides[3]) {
                return Optional.empty();
            }
            return Optional.of(new MapArea(new GeoPoint(sides[1], sides[0]), new GeoPoint(sides[3], sides[2])));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
