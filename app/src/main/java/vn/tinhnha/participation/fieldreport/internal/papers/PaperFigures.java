package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a report as they were counted.
 *
 * @param countedAt when
 * @param lastChange the newest fact that was counted; with {@code countedAt} it tells what the numbers rest on
 * @param before the total of the period before, of the same length
 * @param overdue handled late in the period, or waiting past the deadline when it was counted
 * @param longStanding waiting for long when it was counted
 */
public record PaperFigures(
        Instant countedAt,
        @Nullable Instant lastChange,
        Line total,
        Line before,
        List<Line> categories,
        List<Line> wards,
        List<Line> agencies,
        List<LateCase> overdue,
        List<LateCase> longStanding) {

    /**
     * One line of a table.
     *
     * @param medianMinutes working minutes from dispatch to the approved result; absent without a result
     */
    public record Line(
            String key,
            String name,
            int received,
            int inProgress,
            int answered,
            int onTime,
            int late,
            int satisfied,
            int rated,
            @Nullable Integer medianMinutes,
            @Nullable Integer p90Minutes) {

        static Line empty() {
            return new Line("", "", 0, 0, 0, 0, 0, 0, 0, null, null);
        }

        /** Percent with a result in time; absent without a result. */
        public @Nullable Double onTimeRate() {
            return onTime + late == 0 ? null : 100.0 * onTime / (onTime + late);
        }

        /** Percent satisfied; absent without a verdict. */
        public @Nullable Double satisfiedRate() {
            return rated == 0 ? null : 100.0 * satisfied / rated;
        }
    }

    /**
     * A case that was late or waits.
     *
     * @param approvedAt absent while it waits
     */
    public record LateCase(
            String code,
            String category,
            String ward,
            String agency,
            Instant receivedAt,
            @Nullable Instant due,
            @Nullable Instant approvedAt) {}
}
