package vn.tinhnha.participation.fieldreport.internal.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinhnha.participation.fieldreport.PublicFilter.Timing;
import vn.tinhnha.participation.fieldreport.Satisfaction;

/**
 * The figures of one dimension, the largest first; months newest first.
 *
 * @param downloads address of the table as a file, by format
 */
public record FigureTable(Dimension dimension, List<Row> rows, Map<String, String> downloads) {

    private static final int FIRST = 10;

    /**
     * One key of the dimension.
     *
     * @param percent its share of the longest bar
     */
    public record Row(String label, Cell cell, FigureLinks links, double percent) {

        public String late() {
            return links.timing(Timing.HANDLED_LATE);
        }

        public String onTime() {
            return links.timing(Timing.HANDLED_ON_TIME);
        }

        public String handled() {
            return links.timing(Timing.HANDLED);
        }

        public String content() {
            return links.verdicts(Set.of(Satisfaction.VERY_SATISFIED, Satisfaction.SATISFIED));
        }
    }

    /** What everybody sees. */
    public List<Row> first() {
        return rows.subList(0, Math.min(rows.size(), FIRST));
    }

    /** What is there for who wants more. */
    public List<Row> rest() {
        return rows.subList(Math.min(rows.size(), FIRST), rows.size());
    }
}
