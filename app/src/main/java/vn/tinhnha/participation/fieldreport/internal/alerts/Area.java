package vn.tinhnha.participation.fieldreport.internal.alerts;

import vn.tinhnha.kernel.GeoPoint;

/** An area that somebody follows. */
sealed interface Area {

    /** A ward, by its code. */
    record InWard(String ward) implements Area {}

    /** A circle on the map. */
    record Circle(GeoPoint center, int radius) implements Area {

        private static final double METERS_A_DEGREE = 111_320;

        boolean contains(GeoPoint point) {
            return center.distanceMeters(point) <= radius;
        }

        /** Half the height of the square around it, in degrees. */
        double latitudeReach() {
            return radius / METERS_A_DEGREE;
        }

        /** Half the width of that square. */
        double longitudeReach() {
            return radius / (METERS_A_DEGREE * Math.cos(Math.toRadians(center.latitude())));
        }
    }
}
