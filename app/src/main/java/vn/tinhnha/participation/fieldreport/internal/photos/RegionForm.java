package vn.tinhnha.participation.fieldreport.internal.photos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.tinhnha.participation.fieldreport.internal.photos.RedactionPage.RegionFields;
import vn.tinhnha.platform.files.Photos.Region;

/** Reads the rectangles of a form: percent of the photo, with a point or a comma. */
record RegionForm(List<RegionFields> fields) {

    /** So many rectangles does a form take. */
    static final int ROWS = 12;

    static RegionForm empty() {
        return of(key -> List.of());
    }

    static RegionForm of(MultiValueMap<String, String> typed) {
        return of(key -> {
            List<String> values = typed.get(key);
            return values == null ? List.of() : values;
        });
    }

    /** The rectangles; empty when there is none, or one of them is no part of a photo. */
    Optional<List<Region>> regions() {
        List<Region> regions = new ArrayList<>();
        for (RegionFields row : fields) {
            if (!row.isEmpty()) {
                try {
                    regions.add(new Region(
                            number(row.left()), number(row.top()), number(row.width()), number(row.height())));
                } catch (IllegalArgumentException outside) {
                    return Optional.empty();
                }
            }
        }
        return regions.isEmpty() ? Optional.empty() : Optional.of(regions);
    }

    private static double number(String typed) {
        return Double.parseDouble(typed.strip().replace(',', '.'));
    }

    /** The values of a field, row by row. */
    private interface Values {
        List<String> of(String field);
    }

    private static RegionForm of(Values values) {
        List<RegionFields> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(new RegionFields(
                    at(values.of("left"), row),
                    at(values.of("top"), row),
                    at(values.of("width"), row),
                    at(values.of("height"), row)));
        }
        return new RegionForm(rows);
    }

    private static String at(List<String> values, int row) {
        @Nullable String value = row < values.size() ? values.get(row) : null;
        return value == null ? "" : value;
    }
}
