package vn.tinhnha.participation.fieldreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.SearchText;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.internal.Submission.SealedReporter;

/** Reads for officials; the callers have asked {@link FieldReportAccess} whose work it is. */
@Repository
public class StaffQueries {

    private static final double METERS_PER_DEGREE = 111_320;

    private final JdbcClient jdbc;
    private final SealedReporters reporters;

    StaffQueries(JdbcClient jdbc, SealedReporters reporters) {
        this.jdbc = jdbc;
        this.reporters = reporters;
    }

    /**
     * A line of a queue.
     *
     * @param cover path of the first picture's thumbnail
     * @param due the deadline that runs now; absent when the work is done
     */
    public record QueueRow(
            String code,
            FieldReportStatus status,
            String category,
            String ward,
            String address,
            String description,
            @Nullable String cover,
            boolean urgent,
            boolean complex,
            boolean confidential,
            @Nullable String leadAgency,
            Instant receivedAt,
            @Nullable Instant due,
            @Nullable Satisfaction satisfaction) {}

    /**
     * Which part of the work.
     *
     * @param statuses at least one
     * @param agencies the lead or cooperating agency must be one of these; empty for all, which only the center may
     * @param overdueAt only what was due before then
     */
    public record QueueFilter(
            Collection<FieldReportStatus> statuses,
            Collection<String> agencies,
            String words,
            @Nullable String category,
            @Nullable String ward,
            @Nullable Instant overdueAt) {}

    /** What is due next, urgent first; finished work newest first. */
    public List<QueueRow> queue(QueueFilter filter, int offset, int limit) {
        Conditions conditions = conditions(filter);
        return jdbc.sql("""
                        select code, status, category, ward, address, description, cover, urgent, complex, confidential,
                               lead_agency, received_at, due_at, satisfaction
                        from fieldreport.report
                        where\s""" + conditions.sql() + """

                        order by urgent and due_at is not null desc, due_at nulls last, changed_at desc, id
                        offset :offset limit :limit
                        """)
                .params(conditions.values())
                .param("offset", offset)
                .param("limit", limit)
                .query(StaffQueries::queueRow)
                .list();
    }

    /** How many reports of those agencies stand where; an empty collection means all agencies. */
    public Map<FieldReportStatus, Integer> counts(Collection<String> agencies) {
        Conditions conditions = new Conditions();
        conditions.add("due_at is not null", Map.of());
        agencies(conditions, agencies);
        return jdbc
                .sql("select status, count(*) as reports from fieldreport.report where " + conditions.sql()
                        + " group by status")
                .params(conditions.values())
                .query((row, _) -> Map.entry(FieldReportStatus.valueOf(row.getString("status")), row.getInt("reports")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A report that may tell of the same thing. */
    public record Nearby(
            String code,
            FieldReportStatus status,
            String category,
            String description,
            Instant receivedAt,
            int meters) {}

    /** Reports of the last days within a radius, nearest first; none for a report without a place. */
    public List<Nearby> lookAlikes(FieldReport report, double radiusMeters, Instant since, int limit) {
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
                        """)
                .param("west", center.longitude() - east)
                .param("east", center.longitude() + east)
                .param("south", center.latitude() - north)
                .param("north", center.latitude() + north)
                .param("since", Timestamp.from(since))
                .param("self", report.id().value())
                .query((row, _) -> new Nearby(
                        row.getString("code"),
                        FieldReportStatus.valueOf(row.getString("status")),
                        row.getString("category"),
                        row.getString("description"),
                        Columns.instant(row, "received_at"),
                        (int) Math.round(center.distanceMeters(
                                new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"))))))
                .list()
                .stream()
                .filter(near -> near.meters() <= radiusMeters)
                .sorted(Comparator.comparingInt(Nearby::meters))
                .limit(limit)
                .toList();
    }

    /** Codes of other reports from the same phone, newest first. */
    public List<String> sameReporter(FieldReportId report, int limit) {
        return jdbc.sql("""
                        select other.code
                        from fieldreport.report this
                        join fieldreport.report other
                          on other.phone_fingerprint = this.phone_fingerprint and other.id <> this.id
                        where this.id = :report
                        order by other.received_at desc
                        limit :limit
                        """)
                .param("report", report.value())
                .param("limit", limit)
                .query((row, _) -> row.getString(1))
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

    private static Conditions conditions(QueueFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add(
                "status in (:statuses)",
                Map.of("statuses", filter.statuses().stream().map(Enum::name).toList()));
        agencies(conditions, filter.agencies());
        conditions.equal("category", filter.category());
        conditions.equal("ward", filter.ward());
        conditions.before("due_at", "overdueAt", filter.overdueAt());
        String words = SearchText.normalize(filter.words());
        if (!words.isEmpty()) {
            conditions.add("search @@ plainto_tsquery('simple', :words)", Map.of("words", words));
        }
        return conditions;
    }

    private static void agencies(Conditions conditions, Collection<String> agencies) {
        if (!agencies.isEmpty()) {
            conditions.add(
                    "(lead_agency in (:agencies) or cooperating_agencies && string_to_array(:agencyList, ','))",
                    Map.of("agencies", agencies, "agencyList", String.join(",", agencies)));
        }
    }

    private static QueueRow queueRow(ResultSet row, int number) throws SQLException {
        String satisfaction = row.getString("satisfaction");
        return new QueueRow(
                row.getString("code"),
                FieldReportStatus.valueOf(row.getString("status")),
                row.getString("category"),
                row.getString("ward"),
                row.getString("address"),
                row.getString("description"),
                row.getString("cover"),
                row.getBoolean("urgent"),
                row.getBoolean("complex"),
                row.getBoolean("confidential"),
                row.getString("lead_agency"),
                Columns.instant(row, "received_at"),
                Columns.optionalInstant(row, "due_at"),
                satisfaction == null ? null : Satisfaction.valueOf(satisfaction));
    }
}
