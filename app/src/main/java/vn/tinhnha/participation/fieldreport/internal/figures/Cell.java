package vn.tinhnha.participation.fieldreport.internal.figures;

import org.jspecify.annotations.Nullable;

/**
 * What was counted for one key of a dimension: one category, one ward, one month.
 *
 * @param handling how many had an approved result in time, and after it; likewise the other steps
 * @param handlingMinutes working minutes from dispatch to the approved result
 * @param wholeMinutes working minutes from receipt to publication
 */
public record Cell(
        Dimension dimension,
        String key,
        int received,
        int inProgress,
        int answered,
        Punctuality dispatch,
        Punctuality handling,
        Punctuality publication,
        Verdicts verdicts,
        @Nullable Spread handlingMinutes,
        @Nullable Spread wholeMinutes) {

    /** How many did a step in time, and how many late. */
    public record Punctuality(int onTime, int late) {

        public int done() {
            return onTime + late;
        }

        /** Percent in time; absent when nothing was done. */
        public @Nullable Double rate() {
            return share(onTime, done());
        }
    }

    /** The reporters' verdicts (Quyết định 482, Điều 10). */
    public record Verdicts(int verySatisfied, int satisfied, int dissatisfied) {

        public int rated() {
            return verySatisfied + satisfied + dissatisfied;
        }

        public int content() {
            return verySatisfied + satisfied;
        }

        /** Percent satisfied or very satisfied; absent without a verdict. */
        public @Nullable Double rate() {
            return share(content(), rated());
        }
    }

    /** Half took no longer than the median, nine in ten no longer than p90. */
    public record Spread(int median, int p90) {}

    private static @Nullable Double share(int part, int whole) {
        return whole == 0 ? null : 100.0 * part / whole;
    }
}
