package vn.tinhnha.participation.fieldreport.internal.wall;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.wall.WallPage.Depth;

/** Reads what the wall shows. */
@Repository
class WallQueries {

    private final JdbcClient jdbc;

    WallQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came and went in an hour of the day. */
    record Flow(int hour, int in, int out) {}

    /** A case of a list; codes in the place of names. */
    record Line(String code, String category, String ward, Instant at) {}

    Depth depth(Map<FieldReportStatus, Integer> counts, Instant now, Instant soon) {
        return jdbc.sql("""
                select count(*) filter (where due_at >= :now) as soon, count(*) filter (where due_at < :now) as late
                from fieldreport.report where due_at < :soon
                """)
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(soon))
                .query((row, _) -> new Depth(
                        counts.getOrDefault(FieldReportStatus.RECEIVED, 0),
                        counts.getOrDefault(FieldReportStatus.RETURNED, 0),
                        counts.getOrDefault(FieldReportStatus.DISPATCHED, 0)
                                + counts.getOrDefault(FieldReportStatus.IN_PROGRESS, 0)
                                + counts.getOrDefault(FieldReportStatus.AWAITING_APPROVAL, 0),
                        counts.getOrDefault(FieldReportStatus.AWAITING_PUBLICATION, 0),
                        row.getInt("soon"),
                        row.getInt("late")))
                .single();
    }

    /** Cases that came and cases that were closed, by hour, since midnight. */
    List<Flow> flow(Instant midnight, ZoneId zone) {
        return jdbc.sql("""
                select hour, sum(came)::int as came, sum(went)::int as went
                from (
                    select extract(hour from received_at at time zone :zone)::int as hour, 1 as came, 0 as went
                    from fieldreport.case_fact where received_at >= :midnight and counted
                    union all
                    select extract(hour from closed_at at time zone :zone)::int, 0, 1
                    from fieldreport.case_fact where closed_at >= :midnight and counted) moves
                group by hour
                """)
                .param("zone", zone.getId())
                .param("midnight", Timestamp.from(midnight))
                .query((row, _) -> new Flow(row.getInt("hour"), row.getInt("came"), row.getInt("went")))
                .list();
    }

    /** Open cases by ward. */
    Map<String, Integer> openByWard() {
        Map<String, Integer> open = new HashMap<>();
        jdbc.sql("select ward, count(*) as open from fieldreport.report where due_at is not null group by ward")
                .query(row -> {
                    open.put(row.getString("ward"), row.getInt("open"));
                });
        return open;
    }

    /** What was or is due first; confidential cases are not named. */
    List<Line> firstDue(int limit) {
        return lines("""
                select code, category, ward, due_at as at from fieldreport.report
                where due_at is not null and not confidential
                order by due_at limit :limit
                """, limit);
    }

    /** The newest public answers. */
    List<Line> answers(int limit) {
        return lines("""
                select code, category, ward, changed_at as at from fieldreport.report
                where status = 'PUBLISHED' and due_at is null and public
                order by changed_at desc limit :limit
                """, limit);
    }

    private List<Line> lines(String sql, int limit) {
        return jdbc.sql(sql)
                .param("limit", limit)
                .query((row, _) -> new Line(
                        row.getString("code"),
                        row.getString("category"),
                        row.getString("ward"),
                        Columns.instant(row, "at")))
                .list();
    }
}
