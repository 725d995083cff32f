package vn.tinhnha.platform.province.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.RingClipper;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.WardShape.Offset;

/** Cuts areas to a square around a point; the square is small enough to take the earth as flat. */
final class WardClip {

    private static final double METERS_PER_DEGREE = 111_195;

    private final GeoPoint point;
    private final double metersEast;
    private final Envelope square;
    private final RingClipper clipper;

    WardClip(GeoPoint point, double meters) {
        this.point = point;
        this.metersEast = METERS_PER_DEGREE * Math.cos(Math.toRadians(point.latitude()));
        this.square = new Envelope(new Coordinate(point.longitude(), point.latitude()));
        square.expandBy(meters / metersEast, meters / METERS_PER_DEGREE);
        this.clipper = new RingClipper(square);
    }

    Envelope square() {
        return square;
    }

    /** The outlines that remain, in meters from the point; none where the area lies outside. */
    List<List<Offset>> rings(Geometry area) {
        List<List<Offset>> rings = new ArrayList<>();
        for (int part = 0; part < area.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) area.getGeometryN(part);
            add(polygon.getExteriorRing(), rings);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                add(polygon.getInteriorRingN(hole), rings);
            }
        }
        return rings;
    }

    private void add(LinearRing ring, List<List<Offset>> rings) {
        if (!ring.getEnvelopeInternal().intersects(square)) {
            return;
        }
        Coordinate[] corners = clipper.clip(ring.getCoordinates());
        if (corners.length > 2) {
            rings.add(Arrays.stream(corners).map(this::offset).toList());
        }
    }

    private Offset offset(Coordinate corner) {
        return new Offset(
                (corner.x - point.longitude()) * metersEast, (corner.y - point.latitude()) * METERS_PER_DEGREE);
    }
}
