package vn.tinhnha.participation.fieldreport.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;

/** Reads the column types that JDBC has no short word for. */
public final class Columns {

    private Columns() {}

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(optionalInstant(row, column), column);
    }

    public static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    // The driver declares what it returns for SQL null as never null.
    @SuppressWarnings("NullAway")
    static @Nullable UUID optionalId(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The place of a report; absent when it was described in words only. */
    public static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        return row.wasNull() ? null : new GeoPoint(latitude, row.getDouble("longitude"));
    }

    public static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
