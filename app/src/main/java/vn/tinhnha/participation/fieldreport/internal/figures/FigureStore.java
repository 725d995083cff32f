package vn.tinhnha.participation.fieldreport.internal.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts beforehand what the public page shows, so that it reads a few hundred rows whatever lies behind them. */
@Repository
class FigureStore {

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Months in which something was received whose facts were computed since the last count of everything. */
    List<YearMonth> changedMonths() {
        return jdbc.sql("""
                select distinct month from fieldreport.case_fact
                where computed_at >= coalesce(
                    (select counted_at from fieldreport.figure_period where period = 'all'), '-infinity')
                """)
                .query((row, _) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .list();
    }

    /** Counts the public cases of a period anew. */
    void count(Period period, ZoneId zone, Instant now) {
        jdbc.sql("delete from fieldreport.figure_cell where period = :period")
                .param("period", period.key())
                .update();
        jdbc.sql("insert into fieldreport.figure_cell select :period, cells.* from (" + CellRows.COUNTED
                        + " and listed group by split.dimension, split.key) cells")
                .param("period", period.key())
                .param("from", Timestamp.from(period.from(zone)))
                .param("to", Timestamp.from(period.to(zone)))
                .update();
        jdbc.sql("""
                insert into fieldreport.figure_period (period, waiting, rejected, confidential, counted_at)
                select :period, count(*) filter (where stage = 'RECEIVED' and not confidential),
                    count(*) filter (where stage = 'REJECTED' and not confidential),
                    count(*) filter (where confidential), :now
                from fieldreport.case_fact
                where received_at >= :from and received_at < :to and counted and not listed
                on conflict (period) do update set waiting = excluded.waiting, rejected = excluded.rejected,
                    confidential = excluded.confidential, counted_at = excluded.counted_at
                """)
                .param("period", period.key())
                .param("from", Timestamp.from(period.from(zone)))
                .param("to", Timestamp.from(period.to(zone)))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Counts what came, ended and was open each day, from the first day to today. */
    void countDays(LocalDate today, ZoneId zone) {
        jdbc.sql("delete from fieldreport.figure_day").update();
        jdbc.sql("""
                insert into fieldreport.figure_day (day, received, closed, open)
                select day, received, closed,
                    sum(received - closed) over (order by day)
                from (
                    select day::date as day, coalesce(came.total, 0) as received, coalesce(went.total, 0) as closed
                    from generate_series(
                        (select min(received_at) at time zone :zone from fieldreport.case_fact where listed)::date,
                        cast(:today as date), interval '1 day') as day
                    left join (select (received_at at time zone :zone)::date as at, count(*) as total
                        from fieldreport.case_fact where listed group by 1) came on came.at = day
                    left join (select (closed_at at time zone :zone)::date as at, count(*) as total
                        from fieldreport.case_fact where listed and closed_at is not null group by 1) went
                        on went.at = day) days
                """).param("zone", zone.getId()).param("today", today).update();
    }
}
