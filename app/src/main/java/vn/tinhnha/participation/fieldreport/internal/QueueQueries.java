package vn.tinhnha.participation.fieldreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.SearchText;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.Satisfaction;

/** Reads the work queues of officials; the callers have asked {@link FieldReportAccess} whose work it is. */
@Repository
public class QueueQueries {

    private static final Set<FieldReportStatus> FINISHED =
            EnumSet.of(FieldReportStatus.PUBLISHED, FieldReportStatus.REJECTED, FieldReportStatus.MERGED);

    private static final String COLUMNS = """
            id, version, code, status, category, ward, address, description, cover, urgent, complex, confidential,
            lead_agency,
            received_at, changed_at, due_at, satisfaction,
            """ + ClockColumns.NAMES;

    private static final String ASSIGNEE = """
            (select person_name from fieldreport.assignment
             where report_id = queue.id and agency = queue.lead_agency and until is null) as assignee
            """;

    private final JdbcClient jdbc;

    QueueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line of a queue.
     *
     * @param cover path of the first picture's thumbnail
     * @param due the deadline that runs now; absent when the work is done
     * @param assignee who works on it in the leading agency; absent while nobody does
     */
    public record QueueRow(
            String code,
            int version,
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
            @Nullable Satisfaction satisfaction,
            @Nullable String assignee,
            ClockState clock) {}

    /**
     * Which part of the work.
     *
     * @param statuses at least one
     * @param agencies the lead or cooperating agency must be one of these; empty for all, which only the center may
     * @param overdueAt only what was due before then
     * @param more what else narrows it
     */
    public record QueueFilter(
            Collection<FieldReportStatus> statuses,
            Collection<String> agencies,
            String words,
            @Nullable String category,
            @Nullable String ward,
            @Nullable Instant overdueAt,
            QueueNarrowing more) {}

    /** What is due next, urgent first; finished work newest first. The statuses are all finished, or none is. */
    public List<QueueRow> queue(QueueFilter filter, int offset, int limit) {
        boolean finished = FINISHED.containsAll(filter.statuses());
        String order = finished ? " order by changed_at desc, id" : " order by urgent desc, due_at, id";
        Conditions common = conditions(filter);
        common.add(finished ? "due_at is null" : "due_at is not null", Map.of());
        String shares = shares(filter, common).stream()
                .map(share -> "(select " + COLUMNS + " from fieldreport.report where " + share + " and " + common.sql()
                        + order + " limit :reach)")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select queue.*, " + ASSIGNEE + " from (" + shares + ") queue" + order
                        + " offset :offset limit :limit")
                .params(common.values())
                .param("reach", offset + limit)
                .param("offset", offset)
                .param("limit", limit)
                .query(QueueQueries::row)
                .list();
    }

    /**
     * The conditions of the parts that make up a queue, none overlapping: one for each status, of an agency's queue for
     * each agency that leads and one for those that help. Each part has an index in the queue's order, so that no more
     * than a page of each is read; PostgreSQL would sort the whole of "this status or that one".
     */
    private static List<String> shares(QueueFilter filter, Conditions values) {
        List<String> shares = new ArrayList<>();
        for (FieldReportStatus status : filter.statuses()) {
            String ofStatus = "status = '" + status.name() + "'";
            if (filter.agencies().isEmpty()) {
                shares.add(ofStatus);
                continue;
            }
            if (filter.more().asked()) {
                values.value("agencies", String.join(",", filter.agencies()));
                shares.add(ofStatus + """
                         and id in (select report_id from fieldreport.consultation
                                    where agency = any (string_to_array(:agencies, ',')))""");
                continue;
            }
            int number = 0;
            for (String agency : filter.agencies()) {
                String name = "agency" + number++;
                values.value(name, agency);
                shares.add(ofStatus + " and lead_agency = :" + name);
            }
            values.value("agencies", String.join(",", filter.agencies()));
            shares.add(ofStatus + """
                     and cooperating_agencies <> '{}' and cooperating_agencies && string_to_array(:agencies, ',')
                    and (lead_agency = any (string_to_array(:agencies, ','))) is not true""");
        }
        return shares;
    }

    /** How many reports of those agencies stand where; an empty collection means all agencies. */
    public Map<FieldReportStatus, Integer> counts(Collection<String> agencies) {
        Conditions conditions = new Conditions();
        conditions.add("due_at is not null", Map.of());
        if (!agencies.isEmpty()) {
            conditions.add(
                    "(lead_agency in (:agencies) or cooperating_agencies && string_to_array(:agencyList, ','))",
                    Map.of("agencies", agencies, "agencyList", String.join(",", agencies)));
        }
        return jdbc
                .sql("select status, count(*) as reports from fieldreport.report where " + conditions.sql()
                        + " group by status")
                .params(conditions.values())
                .query((row, _) -> Map.entry(FieldReportStatus.valueOf(row.getString("status")), row.getInt("reports")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What narrows every part of a queue alike. */
    private static Conditions conditions(QueueFilter filter) {
        Conditions conditions = new Conditions();
        conditions.equal("category", filter.category());
        conditions.equal("ward", filter.ward());
        conditions.before("due_at", "overdueAt", filter.overdueAt());
        String words = SearchText.normalize(filter.words());
        if (!words.isEmpty()) {
            conditions.add("search @@ plainto_tsquery('simple', :words)", Map.of("words", words));
        }
        filter.more().narrow(conditions);
        return conditions;
    }

    private static QueueRow row(ResultSet row, int number) throws SQLException {
        String satisfaction = row.getString("satisfaction");
        return new QueueRow(
                row.getString("code"),
                row.getInt("version"),
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
                satisfaction == null ? null : Satisfaction.valueOf(satisfaction),
                row.getString("assignee"),
                ClockColumns.read(row));
    }
}
