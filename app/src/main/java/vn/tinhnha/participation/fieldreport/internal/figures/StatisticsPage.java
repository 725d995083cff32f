package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.PublicFilter.Timing;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.platform.web.Option;

/**
 * The public statistics (Quyết định 482, Điều 11.2).
 *
 * @param total everything of the period; absent when nothing was counted yet
 * @param series how many were open, day by day
 */
public record StatisticsPage(
        String period, List<Option> periods, @Nullable Total total, List<FigureTable> tables, Series series) {

    /**
     * The figures that are not broken down.
     *
     * @param besides what is not public
     */
    public record Total(
            Cell cell,
            FigureLinks links,
            List<Step> steps,
            List<Verdict> verdicts,
            Besides besides,
            Map<String, String> downloads) {}

    /** One deadline of the regulation. */
    public record Step(Definition definition, Cell.Punctuality cases, String onTime, String late) {

        static List<Step> of(Cell cell, FigureLinks links) {
            return List.of(
                    new Step(
                            Definition.DISPATCH,
                            cell.dispatch(),
                            links.timing(Timing.DISPATCHED_ON_TIME),
                            links.timing(Timing.DISPATCHED_LATE)),
                    new Step(
                            Definition.HANDLING,
                            cell.handling(),
                            links.timing(Timing.HANDLED_ON_TIME),
                            links.timing(Timing.HANDLED_LATE)),
                    new Step(
                            Definition.PUBLICATION,
                            cell.publication(),
                            links.timing(Timing.PUBLISHED_ON_TIME),
                            links.timing(Timing.PUBLISHED_LATE)));
        }
    }

    /** One grade of the reporters' verdicts. */
    public record Verdict(Satisfaction satisfaction, int count, double percent, String link) {

        static List<Verdict> of(Cell.Verdicts counted, FigureLinks links) {
            return List.of(
                    of(Satisfaction.VERY_SATISFIED, counted.verySatisfied(), counted, links),
                    of(Satisfaction.SATISFIED, counted.satisfied(), counted, links),
                    of(Satisfaction.DISSATISFIED, counted.dissatisfied(), counted, links));
        }

        private static Verdict of(Satisfaction satisfaction, int count, Cell.Verdicts all, FigureLinks links) {
            double percent = all.rated() == 0 ? 0 : 100.0 * count / all.rated();
            return new Verdict(satisfaction, count, percent, links.verdicts(Set.of(satisfaction)));
        }
    }

    /**
     * What is not public, as totals only.
     *
     * @param confidential absent where it is too small a number to be told
     * @param smallest the smallest number that is told
     */
    public record Besides(
            int waiting, int rejected, @Nullable Integer confidential, int smallest, Instant countedAt) {}

    /** A day of the series. */
    public record Day(LocalDate day, int received, String receivedLink, int open, String openLink) {}

    /** The open cases day by day; newest first in the table, oldest first in the drawing. */
    public record Series(Curve curve, List<Day> days, Map<String, String> downloads) {}
}
