package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.PublicStage;

/**
 * How many public reports there are by stage. Counting reads a whole index, so it is done at most once a minute and
 * nobody waits for it except the first to ask after a long time.
 */
@Component
class PublicTotals {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration USABLE = Duration.ofMinutes(10);

    private final TotalsQueries queries;
    private final InstantSource time;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile Counted last = new Counted(Map.of(), Instant.EPOCH);

    PublicTotals(TotalsQueries queries, InstantSource time) {
        this.queries = queries;
        this.time = time;
    }

    private record Counted(Map<PublicStage, Long> totals, Instant at) {

        boolean isWithin(Duration age, Instant now) {
            return now.isBefore(at.plus(age));
        }
    }

    Map<PublicStage, Long> byStage() {
        Instant now = time.instant();
        Counted known = last;
        if (!known.isWithin(USABLE, now)) {
            count(now);
        } else if (!known.isWithin(FRESH, now) && !counting.isLocked()) {
            Thread.startVirtualThread(() -> count(now));
        }
        return last.totals();
    }

    /** Whoever waited for another's count takes that. */
    private void count(Instant now) {
        counting.lock();
        try {
            if (!last.isWithin(FRESH, now)) {
                last = new Counted(queries.byStage(), now);
            }
        } finally {
            counting.unlock();
        }
    }
}
