package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.Conditions;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;

/** Gathers public reports for the map, near ones together, so that a map of any size is a small answer. */
@Repository
class MapQueries {

    /** Pixels of a screen that one heap stands for. */
    private static final int CELL = 64;

    private static final int TILE = 256;

    /**
     * From this zoom on the index of places is the shorter way. PostgreSQL takes any box for a small one, so the wide
     * views must not ask it: they read the time's index, which holds the coordinates too.
     */
    private static final int NEAR = 13;

    private static final String IN_BOX =
            "point(longitude, latitude) <@ box(point(:west, :south), point(:east, :north))";

    /** From this zoom on a heap is people reporting the same spot: it tells its reports instead of opening. */
    static final int CLOSEST = 17;

    private final JdbcClient jdbc;

    MapQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reports that stand close together at some zoom.
     *
     * @param center their middle
     * @param codes of one of them; of 20 at the closest zoom
     */
    record Heap(int count, GeoPoint center, List<String> codes) {}

    /**
     * The heaps in an area.
     *
     * @param zoom as web maps count it: the world is 2^zoom tiles wide
     */
    List<Heap> heaps(PublicFilter filter, MapArea area, int zoom) {
        Conditions conditions = PublicQueries.conditions(filter);
        conditions.add(
                zoom < NEAR ? "longitude between :west and :east and latitude between :south and :north" : IN_BOX,
                Map.of(
                        "west", area.southWest().longitude(),
                        "south", area.southWest().latitude(),
                        "east", area.northEast().longitude(),
                        "north", area.northEast().latitude()));
        return jdbc.sql("""
                select count(*) as total, avg(latitude) as latitude, avg(longitude) as longitude, %s as codes
                from fieldreport.report
                where %s
                group by floor(longitude / :cell), floor(latitude / :cell)
                limit 2000
                """.formatted(
                                zoom < CLOSEST ? "array[min(code)]" : "(array_agg(code))[1 : 20]", conditions.sql()))
                .params(conditions.values())
                .param("cell", 360.0 * CELL / TILE / (1L << zoom))
                .query((row, _) -> new Heap(
                        row.getInt("total"),
                        new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
                        Columns.strings(row, "codes")))
                .list();
    }
}
