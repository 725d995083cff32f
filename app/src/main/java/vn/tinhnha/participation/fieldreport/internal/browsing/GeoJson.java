package vn.tinhnha.participation.fieldreport.internal.browsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;

/** The few shapes of RFC 7946 that reports need. */
final class GeoJson {

    private GeoJson() {}

    /**
     * A document.
     *
     * @param next address of the following part; a foreign member, as RFC 7946 section 6.1 allows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeatureCollection(
            String type, List<Feature> features, @Nullable String next) {

        FeatureCollection(List<Feature> features, @Nullable String next) {
            this("FeatureCollection", features, next);
        }
    }

    /** A thing somewhere. */
    record Feature(String type, Point geometry, Object properties) {

        Feature(GeoPoint place, Object properties) {
            this(
                    "Feature",
                    new Point("Point", List.of(rounded(place.longitude()), rounded(place.latitude()))),
                    properties);
        }
    }

    /** Longitude first. */
    record Point(String type, List<Double> coordinates) {}

    /** Six decimals are a tenth of a meter. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
