package vn.tinhnha.participation.fieldreport.internal.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries;

/**
 * How many reports wait where. Every page of the staff shell asks, so an answer is kept for a few seconds, or until
 * something changes on this node.
 */
@Component
class WaitingCounts {

    /** What another node changed is seen this late at most. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final QueueQueries queries;
    private final Cache<Set<String>, Map<FieldReportStatus, Integer>> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(1000).build();

    WaitingCounts(QueueQueries queries) {
        this.queries = queries;
    }

    /** By status, for some agencies; an empty set means all of them. */
    Map<FieldReportStatus, Integer> of(Set<String> agencies) {
        return kept.get(agencies, queries::counts);
    }

    void forget() {
        kept.invalidateAll();
    }
}
