package vn.tinhnha.participation.fieldreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.kernel.SearchText;
import vn.tinhnha.kernel.Slice;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.Satisfaction;

/** Reads what the public may see; every query here has {@code public} or the reporter's own proof before it. */
@Repository
public class PublicQueries {

    /** The answer stays inside until it is published. */
    private static final String COLUMNS = """
            id, code, stage, category, ward, latitude, longitude, address, description, cover, urgent, voices,
            received_at, changed_at, lead_agency, handle_by,
            case when status = 'PUBLISHED' then result end as result, published_at, satisfaction
            """;

    private static final String MATCH = "search @@ plainto_tsquery('simple', :words)";

    /** So many of the newest reports are looked through for words before the index is asked. */
    private static final int NEWEST = 2000;

    private final JdbcClient jdbc;

    public PublicQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the public list, newest first; who asks for changes gets the latest change first. */
    public Slice<PublicFieldReport> list(PublicFilter filter, @Nullable Cursor after, int size) {
        boolean byChange = filter.changedFrom() != null || filter.changedTo() != null;
        String time = byChange ? "changed_at" : "received_at";
        Conditions conditions = withoutWords(filter);
        if (after != null) {
            conditions.add(
                    "(" + time + ", id) < (:afterAt, :afterId)",
                    Map.of("afterAt", Timestamp.from(after.at()), "afterId", after.id()));
        }
        String order = " order by " + time + " desc, id desc limit ";
        String words = SearchText.normalize(filter.words());
        return Slice.of(
                words.isEmpty()
                        ? read("fieldreport.report where " + conditions.sql() + order + ":limit", conditions, size + 1)
                        : search(words, conditions, order, size + 1),
                size,
                row -> new Cursor(
                                byChange ? row.changedAt() : row.receivedAt(),
                                row.id().value())
                        .encode());
    }

    /**
     * Frequent words fill a page from the newest reports; only rare ones are worth the index of words. PostgreSQL
     * would have to guess which is which, and a wrong guess reads every report there is.
     */
    private List<PublicFieldReport> search(String words, Conditions conditions, String order, int limit) {
        String newest = "(select * from fieldreport.report where " + conditions.sql() + order + NEWEST
                + ") newest where " + MATCH + order + ":limit";
        conditions.value("words", words);
        List<PublicFieldReport> frequent = read(newest, conditions, limit);
        if (frequent.size() == limit) {
            return frequent;
        }
        // "offset 0" keeps the order from choosing the index.
        String all = "(select * from fieldreport.report where " + conditions.sql() + " and " + MATCH
                + " offset 0) matching" + order + ":limit";
        return read(all, conditions, limit);
    }

    private List<PublicFieldReport> read(String rest, Conditions conditions, int limit) {
        return jdbc.sql("select " + COLUMNS + " from " + rest)
                .params(conditions.values())
                .param("limit", limit)
                .query(PublicQueries::row)
                .list();
    }

    /** A report that is public. */
    public Optional<PublicFieldReport> byCode(String code) {
        return jdbc.sql("select " + COLUMNS + " from fieldreport.report where code = :code and public")
                .param("code", code)
                .query(PublicQueries::row)
                .optional();
    }

    /** The public ones among these codes, newest first. */
    public List<PublicFieldReport> byCodes(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from fieldreport.report where code in (:codes) and public order by received_at desc, id desc")
                .param("codes", codes)
                .query(PublicQueries::row)
                .list();
    }

    /** The reports of a device, public or not, newest first. */
    public List<PublicFieldReport> ofDevice(byte[] deviceHash, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                        from fieldreport.report
                        where device_hash = :device
                        order by received_at desc
                        limit :limit
                        """)
                .param("device", deviceHash)
                .param("limit", limit)
                .query(PublicQueries::row)
                .list();
    }

    /** Whether there is no report at all yet. */
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from fieldreport.report)")
                .query(Boolean.class)
                .single();
    }

    /** The conditions of a filter, {@code public} first among them. */
    public static Conditions conditions(PublicFilter filter) {
        Conditions conditions = withoutWords(filter);
        String words = SearchText.normalize(filter.words());
        if (!words.isEmpty()) {
            conditions.add(MATCH, Map.of("words", words));
        }
        return conditions;
    }

    private static Conditions withoutWords(PublicFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add("public", Map.of());
        conditions.equal("category", filter.category());
        conditions.equal("ward", filter.ward());
        PublicStage stage = filter.stage();
        conditions.equal("stage", stage == null ? null : stage.name());
        conditions.from("received_at", "receivedFrom", filter.receivedFrom());
        conditions.before("received_at", "receivedTo", filter.receivedTo());
        conditions.from("changed_at", "changedFrom", filter.changedFrom());
        conditions.before("changed_at", "changedTo", filter.changedTo());
        if (filter.counted() != null) {
            CountedConditions.add(conditions, filter.counted());
        }
        return conditions;
    }

    private static PublicFieldReport row(ResultSet row, int number) throws SQLException {
        String satisfaction = row.getString("satisfaction");
        return new PublicFieldReport(
                new FieldReportId(row.getObject("id", UUID.class)),
                row.getString("code"),
                PublicStage.valueOf(row.getString("stage")),
                row.getString("category"),
                row.getString("ward"),
                Columns.point(row),
                row.getString("address"),
                row.getString("description"),
                row.getString("cover"),
                row.getBoolean("urgent"),
                row.getInt("voices"),
                Columns.instant(row, "received_at"),
                Columns.instant(row, "changed_at"),
                row.getString("lead_agency"),
                Columns.optionalInstant(row, "handle_by"),
                row.getString("result"),
                Columns.optionalInstant(row, "published_at"),
                satisfaction == null ? null : Satisfaction.valueOf(satisfaction));
    }
}
