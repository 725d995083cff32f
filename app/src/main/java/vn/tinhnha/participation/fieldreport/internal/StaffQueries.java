package vn.tinhnha.participation.fieldreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.internal.Submission.SealedReporter;

/** Reads what an official needs to decide on a report; the callers have asked {@link FieldReportAccess} whose work it is. */
@Repository
public class StaffQueries {

    private static final double METERS_PER_DEGREE = 111_320;

    private final JdbcClient jdbc;
    private final SealedReporters reporters;

    StaffQueries(JdbcClient jdbc, SealedReporters reporters) {
        this.jdbc = jdbc;
        this.reporters = reporters;
    }

    /** Another report that an official may want to look at beside this one. */
    public record Related(
            String code, FieldReportStatus status, String category, String description, Instant receivedAt) {}

    /** A report that may tell of the same thing. */
    public record Nearby(Related report, GeoPoint location, int meters) {}

    /**
     * Reports of the last days within a radius, nearest first; none for a report without a place.
     *
     * @param agencies narrows to reports of these and to public ones; empty for all, which only the center may
     */
    public List<Nearby> lookAlikes(
            FieldReport report, Collection<String> agencies, double radiusMeters, Instant since, int limit) {
        GeoPoint center = report.location();
        if (center == null) {
            return List.of();
        }
        double north = radiusMeters / METERS_PER_DEGREE;
        double east = north / Math.cos(Math.toRadians(center.latitude()));
        return jdbc
                .sql("""
                        select code, status, category, description, received_at, latitude, longitude
                        from fieldreport.report
                        where point(longitude, latitude) <@ box(point(:west, :south), point(:east, :north))
                          and received_at >= :since and id <> :self and status <> 'REJECTED'
                          and (:all or public or lead_agency = any (string_to_array(:agencies, ','))
                               or cooperating_agencies && string_to_array(:agencies, ','))
                        """)
                .param("west", center.longitude() - east)
                .param("east", center.longitude() + east)
                .param("south", center.latitude() - north)
                .param("north", center.latitude() + north)
                .param("since", Timestamp.from(since))
                .param("self", report.id().value())
                .param("all", agencies.isEmpty())
                .param("agencies", String.join(",", agencies))
                .query((row, number) -> nearby(row, number, center))
                .list()
                .stream()
                .filter(near -> near.meters() <= radiusMeters)
                .sorted(Comparator.comparingInt(Nearby::meters))
                .limit(limit)
                .toList();
    }

    /** Other reports from the same phone, newest first; for the center only. */
    public List<Related> sameReporter(FieldReportId report, int limit) {
        return jdbc.sql("""
                        select other.code, other.status, other.category, other.description, other.received_at
                        from fieldreport.report this
                        join fieldreport.report other
                          on other.phone_fingerprint = this.phone_fingerprint and other.id <> this.id
                        where this.id = :report
                        order by other.received_at desc
                        limit :limit
                        """)
                .param("report", report.value())
                .param("limit", limit)
                .query(StaffQueries::related)
                .list();
    }

    /** Who reported; ask {@link FieldReportAccess#mayReadReporter} first. */
    public Contact reporter(FieldReportId report) {
        SealedReporter sealed = jdbc.sql("""
                        select reporter_name, reporter_phone, reporter_address, reporter_workplace
                        from fieldreport.report
                        where id = :report
                        """)
                .param("report", report.value())
                .query((row, _) ->
                        new SealedReporter(row.getBytes(1), row.getBytes(2), row.getBytes(3), row.getBytes(4)))
                .single();
        return reporters.open(report, sealed);
    }

    /** The report as the domain knows it. */
    public Optional<FieldReport> report(String code) {
        return jdbc.sql("select * from fieldreport.report where code = :code")
                .param("code", code)
                .query(FieldReportStore::report)
                .optional();
    }

    private static Nearby nearby(ResultSet row, int number, GeoPoint center) throws SQLException {
        GeoPoint place = new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"));
        return new Nearby(related(row, number), place, (int) Math.round(center.distanceMeters(place)));
    }

    private static Related related(ResultSet row, int number) throws SQLException {
        return new Related(
                row.getString("code"),
                FieldReportStatus.valueOf(row.getString("status")),
                row.getString("category"),
                row.getString("description"),
                Columns.instant(row, "received_at"));
    }
}
