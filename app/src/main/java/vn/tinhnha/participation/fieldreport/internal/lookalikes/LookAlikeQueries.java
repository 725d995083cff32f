package vn.tinhnha.participation.fieldreport.internal.lookalikes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.Conditions;

/** Reads what was reported lately around a place, and compares it. */
@Repository
class LookAlikeQueries {

    private static final double METERS_PER_DEGREE = 111_320;

    private final JdbcClient jdbc;

    LookAlikeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where to look.
     *
     * @param wards at least one
     * @param radius within which one category is enough, in meters
     * @param wordsRadius within which similar words are enough, in meters
     */
    record Area(Set<String> wards, int radius, int wordsRadius) {}

    /** For whom: what others must not know is not found for them. */
    sealed interface Readers {

        record Everybody() implements Readers {}

        record Agencies(Set<String> codes) implements Readers {}

        record Center() implements Readers {}
    }

    /**
     * The same category close by, or similar words nearby; where one of the places is known by its ward only, similar
     * words in that ward.
     *
     * @param words normalized
     * @param similarity share of common trigrams, in percent
     */
    List<LookAlike> find(
            Likeness wanted, String words, Area area, int similarity, Instant since, Readers readers, int limit) {
        Conditions conditions = new Conditions();
        conditions.add(
                "ward in (:wards) and received_at >= :since",
                Map.of("wards", area.wards(), "since", Timestamp.from(since)));
        conditions.add("status not in ('REJECTED', 'MERGED') and parent_id is null", Map.of());
        narrow(conditions, readers);
        if (wanted.self() != null) {
            conditions.add("id <> :self", Map.of("self", wanted.self().value()));
        }
        GeoPoint place = wanted.location();
        // Reports of the next ward count only by their distance.
        conditions.add("(latitude is not null and :placed or ward = :ward)", Map.of("ward", wanted.ward()));
        return jdbc.sql("""
                        select code, status, category, ward, address, description, cover, received_at, latitude, longitude,
                               voices, meters
                        from (
                            select *, case when :placed then
                                          sqrt(((latitude - :latitude) * :degree) ^ 2
                                               + ((longitude - :longitude) * :degree * cosd(:latitude)) ^ 2)
                                      end as meters
                            from fieldreport.report
                            where %s
                        ) nearby
                        where category = :category and meters <= :radius
                           or (meters is null or meters <= :wordsRadius)
                              and similarity(search_text, :words) * 100 >= :similarity
                        order by category = :category desc, meters, received_at desc
                        limit :limit
                        """.formatted(conditions.sql()))
                .params(conditions.values())
                .param("placed", place != null)
                .param("latitude", place == null ? 0.0 : place.latitude())
                .param("longitude", place == null ? 0.0 : place.longitude())
                .param("degree", METERS_PER_DEGREE)
                .param("category", wanted.category())
                .param("radius", area.radius())
                .param("wordsRadius", area.wordsRadius())
                .param("words", words)
                .param("similarity", similarity)
                .param("limit", limit)
                .query(LookAlikeQueries::row)
                .list();
    }

    private static void narrow(Conditions conditions, Readers readers) {
        switch (readers) {
            case Readers.Everybody _ -> conditions.add("public and stage = 'IN_PROGRESS'", Map.of());
            case Readers.Agencies(Set<String> codes) ->
                conditions.add(
                        "(public or lead_agency in (:agencies)"
                                + " or cooperating_agencies && string_to_array(:agencyList, ','))",
                        Map.of("agencies", codes, "agencyList", String.join(",", codes)));
            case Readers.Center _ -> {}
        }
    }

    private static LookAlike row(ResultSet row, int number) throws SQLException {
        double meters = row.getDouble("meters");
        boolean measured = !row.wasNull();
        return new LookAlike(
                row.getString("code"),
                FieldReportStatus.valueOf(row.getString("status")),
                row.getString("category"),
                row.getString("ward"),
                row.getString("address"),
                row.getString("description"),
                row.getString("cover"),
                Columns.instant(row, "received_at"),
                Columns.point(row),
                measured ? (int) Math.round(meters) : -1,
                row.getInt("voices"));
    }
}
