package vn.tinhnha.participation.fieldreport.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions that are there only when they narrow, so that each combination gets a plan of its own. */
public final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    public void add(String condition, Map<String, ?> parameters) {
        parts.add(condition);
        values.putAll(parameters);
    }

    public void equal(String column, @Nullable String value) {
        if (value != null) {
            add(column + " = :" + column, Map.of(column, value));
        }
    }

    public void from(String column, String name, @Nullable Instant value) {
        if (value != null) {
            add(column + " >= :" + name, Map.of(name, Timestamp.from(value)));
        }
    }

    public void before(String column, String name, @Nullable Instant value) {
        if (value != null) {
            add(column + " < :" + name, Map.of(name, Timestamp.from(value)));
        }
    }

    /** A value that a part of the statement outside of these conditions needs. */
    public void value(String name, Object value) {
        values.put(name, value);
    }

    public Map<String, Object> values() {
        return values;
    }

    public String sql() {
        return String.join(" and ", parts);
    }
}
