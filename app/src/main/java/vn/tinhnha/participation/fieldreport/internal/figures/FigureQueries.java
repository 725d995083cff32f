package vn.tinhnha.participation.fieldreport.internal.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;

/** Reads what was counted. */
@Repository
class FigureQueries {

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a period holds besides the public cases.
     *
     * @param waiting not checked by the center yet
     */
    record Besides(int waiting, int rejected, int confidential, Instant countedAt) {}

    /** One day of the series. */
    record Day(LocalDate day, int received, int closed, int open) {}

    /** The public cases of a period that is counted beforehand; in no order. */
    List<Cell> cells(Period period) {
        return jdbc.sql("select * from fieldreport.figure_cell where period = :period")
                .param("period", period.key())
                .query(CellRows::cell)
                .list();
    }

    Optional<Besides> besides(Period period) {
        return jdbc.sql("select * from fieldreport.figure_period where period = :period")
                .param("period", period.key())
                .query((row, _) -> new Besides(
                        row.getInt("waiting"),
                        row.getInt("rejected"),
                        row.getInt("confidential"),
                        Columns.instant(row, "counted_at")))
                .optional();
    }

    /** The periods that hold something, the newest first. */
    List<Period> periods() {
        return jdbc
                .sql("select period from fieldreport.figure_period where period <> 'all' order by period desc")
                .query((row, _) -> Period.parse(row.getString("period")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The days of the series up to a day, oldest first. */
    List<Day> days(LocalDate first, LocalDate last) {
        return jdbc.sql("select * from fieldreport.figure_day where day between :first and :last order by day")
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new Day(
                        row.getObject("day", LocalDate.class),
                        row.getInt("received"),
                        row.getInt("closed"),
                        row.getInt("open")))
                .list();
    }

    /** All cases received in a time, public or not, counted now: for papers, whose periods are their own. */
    List<Cell> allCases(Instant from, Instant to) {
        return jdbc.sql(CellRows.COUNTED + " group by split.dimension, split.key")
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(CellRows::cell)
                .list();
    }
}
