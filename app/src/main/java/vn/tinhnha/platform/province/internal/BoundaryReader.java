package vn.tinhnha.platform.province.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tinhnha.platform.province.Ward;

/** Reads {@code wards.geojson}: one feature with a polygon for each ward of today. */
final class BoundaryReader {

    private final SourceFile file;
    private final UnitRegister units;
    private final Map<String, WardBoundary> boundaries = new LinkedHashMap<>();

    private BoundaryReader(SourceFile file, UnitRegister units) {
        this.file = file;
        this.units = units;
    }

    static List<WardBoundary> read(SourceFile file, UnitRegister units) {
        BoundaryReader reader = new BoundaryReader(file, units);
        if (!file.isEmpty()) {
            reader.readFeatures();
        }
        return List.copyOf(reader.boundaries.values());
    }

    private void readFeatures() {
        try (JsonParser json = JsonMapper.shared().createParser(file.text())) {
            if (!moveToFeatures(json)) {
                file.problem(1, "a GeoJSON FeatureCollection is expected");
                return;
            }
            for (int index = 1; json.nextToken() == JsonToken.START_OBJECT; index++) {
                int line = json.currentTokenLocation().getLineNr();
                readFeature(json.readValueAsTree(), "feature " + index, line);
            }
            requireAll();
        } catch (JacksonException e) {
            file.problem(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "not JSON: " + e.getOriginalMessage());
        }
    }

    private static boolean moveToFeatures(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean features = "features".equals(json.currentName());
            if (json.nextToken() == JsonToken.START_ARRAY && features) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    private void readFeature(JsonNode feature, String which, int line) {
        String code = feature.path("properties").path("code").asString("");
        String label = code.isEmpty() ? which : which + " (" + code + ")";
        Optional<Ward> ward = units.ward(code);
        if (ward.isEmpty()) {
            file.problem(line, label + ": properties.code is not the code of a ward of today in units.csv");
            return;
        }
        String name = feature.path("properties").path("name").asString("");
        if (!name.equals(ward.get().name())) {
            file.problem(
                    line,
                    "%s: properties.name is \"%s\", but units.csv says \"%s\""
                            .formatted(label, name, ward.get().name()));
        }
        try {
            add(ward.get(), GeoJsonArea.parse(feature.path("geometry")), label, line);
        } catch (IllegalArgumentException e) {
            file.problem(line, label + ": " + e.getMessage());
        }
    }

    private void add(Ward ward, Geometry area, String label, int line) {
        TopologyValidationError error = new IsValidOp(area).getValidationError();
        if (error != null) {
            file.problem(line, "%s: the polygon is not valid: %s".formatted(label, error));
        } else if (boundaries.putIfAbsent(ward.code(), new WardBoundary(ward, area)) != null) {
            file.problem(line, label + ": the ward has a boundary already");
        }
    }

    private void requireAll() {
        for (Ward ward : units.wards()) {
            if (!boundaries.containsKey(ward.code())) {
                file.problem(0, "the ward %s (%s) has no valid boundary".formatted(ward.code(), ward.name()));
            }
        }
    }
}
