package vn.tinhnha.platform.province.internal;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Turns the geometry of a GeoJSON feature (RFC 7946) into an area. */
final class GeoJsonArea {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoJsonArea() {}

    /** Reads a Polygon or MultiPolygon; anything else is an {@link IllegalArgumentException} with the reason. */
    static Geometry parse(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(
                        coordinates.valueStream().map(GeoJsonArea::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("the geometry must be a Polygon or a MultiPolygon");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon has no ring");
        }
        LinearRing[] all = rings.valueStream().map(GeoJsonArea::ring).toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[all.length - 1];
        System.arraycopy(all, 1, holes, 0, holes.length);
        return FACTORY.createPolygon(all[0], holes);
    }

    private static LinearRing ring(JsonNode positions) {
        return FACTORY.createLinearRing(
                positions.valueStream().map(GeoJsonArea::coordinate).toArray(Coordinate[]::new));
    }

    private static Coordinate coordinate(JsonNode position) {
        JsonNode longitude = position.path(0);
        JsonNode latitude = position.path(1);
        if (!longitude.isNumber() || !latitude.isNumber()) {
            throw new IllegalArgumentException("a position must be two numbers: longitude, latitude");
        }
        return new Coordinate(longitude.asDouble(), latitude.asDouble());
    }
}
