package vn.tinhnha.platform.province.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;

/** A row of a CSV file; reads typed values and notes every problem with its line. */
record CsvRow(SourceFile file, int line, Map<String, String> values) {

    /** A value that must be there; a placeholder, and a problem noted, when it is not. */
    String text(String column) {
        String value = optional(column);
        if (value == null) {
            problem("\"%s\" is missing".formatted(column));
            return "?";
        }
        return value;
    }

    @Nullable
    String optional(String column) {
        String value = values.getOrDefault(column, "").strip();
        return value.isEmpty() ? null : value;
    }

    @Nullable
    LocalDate optionalDate(String column) {
        String value = optional(column);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            problem("\"%s\" is not a date of the form 2026-11-24: %s".formatted(column, value));
            return null;
        }
    }

    /** One of the words allowed in a column; the first, and a problem noted, for any other. */
    String oneOf(String column, List<String> words) {
        String value = text(column);
        if (words.contains(value)) {
            return value;
        }
        if (!value.equals("?")) {
            problem("\"%s\" must be one of %s, not \"%s\"".formatted(column, String.join(", ", words), value));
        }
        return words.getFirst();
    }

    @Nullable
    GeoPoint optionalPoint(String latitude, String longitude) {
        String lat = optional(latitude);
        String lon = optional(longitude);
        if (lat == null && lon == null) {
            return null;
        }
        try {
            return new GeoPoint(Double.parseDouble(text(latitude)), Double.parseDouble(text(longitude)));
        } catch (IllegalArgumentException e) {
            problem("not a place in degrees: lat %s, lon %s".formatted(lat, lon));
            return null;
        }
    }

    void problem(String reason) {
        file.problem(line, reason);
    }
}
