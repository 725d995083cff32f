package vn.tinhnha.participation.fieldreport.internal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.figures.Cell.Punctuality;
import vn.tinhnha.participation.fieldreport.internal.figures.Cell.Spread;
import vn.tinhnha.participation.fieldreport.internal.figures.Cell.Verdicts;

/** How cells are counted and read, the same for what is counted beforehand and for a period that somebody chose. */
final class CellRows {

    /** Counts the cases of {@code fact} per dimension and key; {@code cells} of a statement that goes on from there. */
    static final String COUNTED = """
            select split.dimension, split.key,
                count(*) as received,
                count(*) filter (where stage = 'IN_PROGRESS') as in_progress,
                count(*) filter (where stage = 'ANSWERED') as answered,
                count(*) filter (where not dispatched_late) as dispatch_on_time,
                count(*) filter (where dispatched_late) as dispatch_late,
                count(*) filter (where not handled_late) as handling_on_time,
                count(*) filter (where handled_late) as handling_late,
                count(*) filter (where not published_late) as publish_on_time,
                count(*) filter (where published_late) as publish_late,
                count(*) filter (where satisfaction = 'VERY_SATISFIED') as very_satisfied,
                count(*) filter (where satisfaction = 'SATISFIED') as satisfied,
                count(*) filter (where satisfaction = 'DISSATISFIED') as dissatisfied,
                percentile_disc(0.5) within group (order by handling_minutes) as handling_median,
                percentile_disc(0.9) within group (order by handling_minutes) as handling_p90,
                percentile_disc(0.5) within group (order by whole_minutes) as whole_median,
                percentile_disc(0.9) within group (order by whole_minutes) as whole_p90
            from fieldreport.case_fact fact,
                lateral (values ('ALL', ''), ('CATEGORY', category), ('WARD', ward), ('AGENCY', agency),
                    ('MONTH', to_char(month, 'YYYY-MM'))) as split (dimension, key)
            where received_at >= :from and received_at < :to and counted and split.key is not null
            """;

    private CellRows() {}

    static Cell cell(ResultSet row, int number) throws SQLException {
        return new Cell(
                Dimension.valueOf(row.getString("dimension")),
                row.getString("key"),
                row.getInt("received"),
                row.getInt("in_progress"),
                row.getInt("answered"),
                new Punctuality(row.getInt("dispatch_on_time"), row.getInt("dispatch_late")),
                new Punctuality(row.getInt("handling_on_time"), row.getInt("handling_late")),
                new Punctuality(row.getInt("publish_on_time"), row.getInt("publish_late")),
                new Verdicts(row.getInt("very_satisfied"), row.getInt("satisfied"), row.getInt("dissatisfied")),
                spread(row, "handling"),
                spread(row, "whole"));
    }

    private static @Nullable Spread spread(ResultSet row, String what) throws SQLException {
        int median = row.getInt(what + "_median");
        return row.wasNull() ? null : new Spread(median, row.getInt(what + "_p90"));
    }
}
