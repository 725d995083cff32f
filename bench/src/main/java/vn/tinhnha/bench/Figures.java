package vn.tinhnha.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run gave.
 *
 * @param count answers
 * @param rate answers a second
 * @param p50 milliseconds within which half of the answers came
 * @param p99 milliseconds within which 99 of 100 came
 * @param cpu milliseconds that the app's processor time grew by for each, which other programs disturb least; 0 where
 *     nobody looked
 */
record Figures(long count, double rate, double p50, double p99, double cpu) {

    /** Each figure's median over the rounds. */
    static Figures median(List<Figures> rounds) {
        return new Figures(
                (long) median(rounds, Figures::count),
                median(rounds, Figures::rate),
                median(rounds, Figures::p50),
                median(rounds, Figures::p99),
                median(rounds, Figures::cpu));
    }

    Figures withCpu(double seconds) {
        return new Figures(count, rate, p50, p99, seconds * 1_000 / count);
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(figure))
                .skip(rounds.size() / 2)
                .findFirst()
                .map(figure::applyAsDouble)
                .orElseThrow();
    }
}
