package vn.tinhnha.bench;

import java.util.Arrays;

/** How long answers took, kept one by one: a percentile of them is exact. */
final class Latencies {

    private static final int FIRST_ROOM = 1 << 14;
    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[FIRST_ROOM];
    private int count;

    synchronized void add(long nanoseconds) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = nanoseconds;
    }

    synchronized int count() {
        return count;
    }

    /**
     * The time within which that share of the answers came, in milliseconds.
     *
     * @param share from 0 to 1
     */
    synchronized double percentile(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[Math.min(count - 1, (int) (share * count))] / NANOS_PER_MILLI;
    }
}
