package vn.tinhnha.platform.province.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** A point is found in its ward, and only there. */
class GeocodingTests {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @ParameterizedTest
    @CsvSource({
        "hau-giang, 105.4702, 9.7845, Phường Vị Tân",
        "hue, 107.5909, 16.4637, Phường Thuận Hóa",
        "hai-duong, 106.3145, 20.9373, Phường Lê Thanh Nghị"
    })
    void aKnownPlaceIsInItsWard(String province, double longitude, double latitude, String ward) {
        assertThat(ShippedProvinces.get(province).wardAt(new GeoPoint(latitude, longitude)))
                .map(Ward::name)
                .contains(ward);
    }

    @ParameterizedTest
    @CsvSource({"hau-giang, 105.85, 21.03", "hue, 107.60, 16.90", "hai-duong, 106.68, 20.86", "hau-giang, 0, 0"})
    void aPlaceOutsideTheProvinceHasNoWard(String province, double longitude, double latitude) {
        assertThat(ShippedProvinces.get(province).wardAt(new GeoPoint(latitude, longitude)))
                .isEmpty();
    }

    @Test
    void aPlaceJustOutsideASimplifiedBoundaryBelongsToTheNearestWard() {
        Province province = ShippedProvinces.get("hue");
        Map<String, Geometry> areas = areas(province);
        GeoPoint north = northernmost(areas.values().stream().toList());
        GeoPoint near = new GeoPoint(north.latitude() + 0.0009, north.longitude());
        GeoPoint far = new GeoPoint(north.latitude() + 0.0040, north.longitude());
        assertThat(near.distanceMeters(north)).isBetween(90.0, 110.0);
        assertThat(province.wardAt(near)).isPresent();
        assertThat(province.wardAt(far)).isEmpty();
    }

    /** The reference is plain JTS on each polygon in turn, without index or prepared geometry. */
    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void randomPointsInsideAPolygonAreInThatWard(String id) {
        Province province = ShippedProvinces.get(id);
        Random random = new Random(20250701);
        areas(province).forEach((code, area) -> {
            var box = area.getEnvelopeInternal();
            int inside = 0;
            while (inside < 50) {
                Coordinate coordinate = new Coordinate(
                        box.getMinX() + random.nextDouble() * box.getWidth(),
                        box.getMinY() + random.nextDouble() * box.getHeight());
                if (area.contains(GEOMETRY.createPoint(coordinate))) {
                    inside++;
                    assertThat(province.wardAt(new GeoPoint(coordinate.y, coordinate.x)))
                            .map(Ward::code)
                            .contains(code);
                }
            }
        });
    }

    private static Map<String, Geometry> areas(Province province) {
        JsonNode collection =
                JsonMapper.shared().readTree(new String(province.wardBoundaries(), StandardCharsets.UTF_8));
        return collection
                .path("features")
                .valueStream()
                .collect(Collectors.toMap(
                        feature -> feature.path("properties").path("code").asString(""),
                        feature -> GeoJsonArea.parse(feature.path("geometry"))));
    }

    private static GeoPoint northernmost(List<Geometry> areas) {
        Coordinate best = new Coordinate(0, -90);
        for (Geometry area : areas) {
            for (Coordinate coordinate : area.getCoordinates()) {
                if (coordinate.y > best.y) {
                    best = coordinate;
                }
            }
        }
        return new GeoPoint(best.y, best.x);
    }
}
