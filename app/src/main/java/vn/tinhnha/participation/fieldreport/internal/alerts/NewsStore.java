package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.alerts.News.Kind;

/** What became public and is still to be told, and what daily mails have gathered. */
@Repository
class NewsStore {

    private final JdbcClient jdbc;

    NewsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FieldReportId report, Kind kind, Instant at) {
        jdbc.sql("insert into fieldreport.area_news (id, report_id, kind, at) values (:id, :report, :kind, :at)")
                .param("id", TimeOrderedId.at(at))
                .param("report", report.value())
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Takes some news out, for good when the transaction commits; oldest first. */
    List<News> take(int most) {
        return jdbc.sql("""
                with taken as (
                    delete from fieldreport.area_news
                    where id in (select id from fieldreport.area_news order by id limit :most for update skip locked)
                    returning id, report_id, kind, at)
                select taken.report_id, taken.kind, taken.at, report.code, report.ward, report.latitude,
                    report.longitude, report.category, report.description
                from taken join fieldreport.report on report.id = taken.report_id
                where report.public
                order by taken.id
                """).param("most", most).query((row, _) -> news(row)).list();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from fieldreport.area_news)")
                .query(Boolean.class)
                .single();
    }

    /** Keeps a piece of news for the next mail of an alert. */
    void gather(UUID alert, News news) {
        jdbc.sql("""
                insert into fieldreport.area_digest (alert_id, report_id, kind, at)
                values (:alert, :report, :kind, :at)
                on conflict do nothing
                """)
                .param("alert", alert)
                .param("report", news.reportId())
                .param("kind", news.kind().name())
                .param("at", Timestamp.from(news.at()))
                .update();
    }

    /** Alerts for which something was gathered before an instant. */
    List<UUID> alertsWithNews(Instant before, int most) {
        return jdbc.sql("select distinct alert_id from fieldreport.area_digest where at < :before limit :most")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, _) -> row.getObject("alert_id", UUID.class))
                .list();
    }

    /** Takes what was gathered for an alert, oldest first; only what is public still. */
    List<News> takeGathered(UUID alert) {
        return jdbc.sql("""
                with taken as (
                    delete from fieldreport.area_digest where alert_id = :alert returning report_id, kind, at)
                select taken.report_id, taken.kind, taken.at, report.code, report.ward, report.latitude,
                    report.longitude, report.category, report.description
                from taken join fieldreport.report on report.id = taken.report_id
                where report.public
                order by taken.at
                """).param("alert", alert).query((row, _) -> news(row)).list();
    }

    private static News news(ResultSet row) throws SQLException {
        return new News(
                row.getObject("report_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                Columns.instant(row, "at"),
                row.getString("code"),
                row.getString("ward"),
                Columns.point(row),
                row.getString("category"),
                row.getString("description"));
    }
}
