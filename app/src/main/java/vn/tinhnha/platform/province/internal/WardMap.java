package vn.tinhnha.platform.province.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.province.WardShape;

/** Finds the ward of a point in memory; safe for many threads at once. */
final class WardMap {

    /** Boundaries are simplified by up to 0.0008 degrees; a point this near still belongs to the province. */
    private static final double TOLERANCE_METERS = 150;

    private static final double TOLERANCE_DEGREES = 0.0016;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final STRtree tree = new STRtree();

    WardMap(List<WardBoundary> boundaries) {
        for (WardBoundary boundary : boundaries) {
            tree.insert(
                    boundary.area().getEnvelopeInternal(),
                    new Area(boundary.ward(), boundary.area(), PreparedGeometryFactory.prepare(boundary.area())));
        }
        tree.build();
    }

    Optional<Ward> wardAt(GeoPoint place) {
        Coordinate coordinate = new Coordinate(place.longitude(), place.latitude());
        Point point = FACTORY.createPoint(coordinate);
        Envelope around = new Envelope(coordinate);
        around.expandBy(TOLERANCE_DEGREES);
        List<Area> near = areas(around);
        for (Area area : near) {
            if (area.prepared().covers(point)) {
                return Optional.of(area.ward());
            }
        }
        return nearest(near, place, point);
    }

    List<WardShape> wardsAround(GeoPoint point, double meters) {
        WardClip clip = new WardClip(point, meters);
        return areas(clip.square()).stream()
                .map(area -> new WardShape(area.ward(), clip.rings(area.geometry())))
                .filter(shape -> !shape.rings().isEmpty())
                .toList();
    }

    @SuppressWarnings("unchecked") // STRtree predates generics; only areas are inserted
    private List<Area> areas(Envelope around) {
        return tree.query(around);
    }

    private static Optional<Ward> nearest(List<Area> near, GeoPoint place, Point point) {
        @Nullable Ward best = null;
        double bestMeters = TOLERANCE_METERS;
        for (Area area : near) {
            Coordinate edge = DistanceOp.nearestPoints(area.geometry(), point)[0];
            double meters = place.distanceMeters(new GeoPoint(edge.y, edge.x));
            if (meters <= bestMeters) {
                best = area.ward();
                bestMeters = meters;
            }
        }
        return Optional.ofNullable(best);
    }

    private record Area(Ward ward, Geometry geometry, PreparedGeometry prepared) {}
}
