package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Finds the patterns in a time; each statement gives a key, an agency, when, an amount and the cases. */
@Repository
class FindingQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    FindingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Finding> quickResults(Instant since, Duration shorterThan) {
        return find("""
                select report.code as key, fact.agency, fact.accepted_at as at, fact.result_minutes as amount,
                    array[report.code] as codes
                from fieldreport.case_fact fact join fieldreport.report on report.id = fact.report_id
                where fact.accepted_at >= :since and fact.result_minutes < :threshold
                """, since, shorterThan.toMinutes());
    }

    List<Finding> pingPong(Instant since, int returns) {
        return find("""
                select report.code as key, '' as agency, fact.received_at as at, fact.returns as amount,
                    array[report.code] as codes
                from fieldreport.case_fact fact join fieldreport.report on report.id = fact.report_id
                where fact.returns >= 2 and fact.returns >= :threshold and fact.received_at >= :since
                """, since, returns);
    }

    /** The agency of a return is the one of the dispatch before it. */
    List<Finding> manyReturns(Instant since, int aDay, ZoneId zone) {
        return jdbc.sql(limited("""
                select agency || ' ' || day as key, agency, max(at) as at, count(*) as amount,
                    (array_agg(code order by at))[1 : 20] as codes
                from (
                    select back.at, (back.at at time zone :zone)::date as day, report.code,
                        (select sent.agency from fieldreport.history sent
                         where sent.report_id = back.report_id and sent.version < back.version
                           and sent.agency is not null
                         order by sent.version desc limit 1) as agency
                    from fieldreport.history back join fieldreport.report on report.id = back.report_id
                    where back.action = 'RETURN_TO_CENTER' and back.at >= :since) returned
                where agency is not null
                group by agency, day
                having count(*) >= :threshold
                """))
                .param("since", Timestamp.from(since))
                .param("threshold", aDay)
                .param("zone", zone.getId())
                .query(FindingQueries::finding)
                .list();
    }

    List<Finding> reusedPhotos(Instant since, int cases) {
        return find("""
                select same.sha256 as key, coalesce(min(report.lead_agency), '') as agency, max(same.received_at) as at,
                    count(distinct same.report_id) as amount, (array_agg(distinct report.code))[1 : 20] as codes
                from (select distinct sha256 from fieldreport.photo_proof where received_at >= :since) lately
                join fieldreport.photo_proof same on same.sha256 = lately.sha256
                join fieldreport.report on report.id = same.report_id
                group by same.sha256
                having count(distinct same.report_id) >= :threshold
                """, since, cases);
    }

    List<Finding> officeRatings(Instant since, int ratings) {
        return find("""
                select rated.agency as key, rated.agency, max(rated.rated_at) as at, count(*) as amount,
                    (array_agg(report.code order by rated.rated_at desc))[1 : 20] as codes
                from fieldreport.rating_from_office rated join fieldreport.report on report.id = rated.report_id
                where rated.rated_at >= :since
                group by rated.agency
                having count(*) >= :threshold
                """, since, ratings);
    }

    List<Finding> lateExtensions(Instant since, Duration before) {
        return find("""
                select report.code as key, coalesce(report.lead_agency, '') as agency, asked.requested_at as at,
                    floor(extract(epoch from due.at - asked.requested_at) / 60)::bigint as amount,
                    array[report.code] as codes
                from fieldreport.extension asked join fieldreport.report on report.id = asked.report_id,
                    lateral (select coalesce(report.original_handle_by, report.handle_by) as at) due
                where asked.requested_at >= :since and due.at >= asked.requested_at
                  and due.at < asked.requested_at + :threshold * interval '1 minute'
                """, since, before.toMinutes());
    }

    /** Results approved in the last two days before a closing, more than half of the month's. */
    List<Finding> closingRush(Instant monthBegins, Instant closes, int results) {
        return jdbc.sql(limited("""
                select fact.agency || ' ' || :month as key, fact.agency, max(fact.approved_at) as at,
                    count(*) filter (where fact.approved_at >= :rush) as amount,
                    (array_agg(report.code order by fact.approved_at desc))[1 : 20] as codes
                from fieldreport.case_fact fact join fieldreport.report on report.id = fact.report_id
                where fact.approved_at >= :since and fact.approved_at < :closes and fact.agency is not null
                group by fact.agency
                having count(*) filter (where fact.approved_at >= :rush) >= :threshold
                   and count(*) filter (where fact.approved_at >= :rush) * 2 > count(*)
                """))
                .param("month", closes.toString().substring(0, 7))
                .param("since", Timestamp.from(monthBegins))
                .param("closes", Timestamp.from(closes))
                .param("rush", Timestamp.from(closes.minus(Duration.ofDays(2))))
                .param("threshold", results)
                .query(FindingQueries::finding)
                .list();
    }

    private List<Finding> find(String sql, Instant since, long threshold) {
        return jdbc.sql(limited(sql))
                .param("since", Timestamp.from(since))
                .param("threshold", threshold)
                .query(FindingQueries::finding)
                .list();
    }

    private static String limited(String sql) {
        return sql + " order by at desc limit " + MOST;
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getString("key"),
                row.getString("agency"),
                Columns.instant(row, "at"),
                row.getLong("amount"),
                Columns.strings(row, "codes"));
    }
}
