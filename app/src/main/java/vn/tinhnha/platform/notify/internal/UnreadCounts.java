package vn.tinhnha.platform.notify.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How much officials have not read. Every page of the staff shell asks, so an answer is kept for a moment. */
@Component
class UnreadCounts {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final InboxQueries queries;
    private final Cache<UUID, Integer> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(1000).build();

    UnreadCounts(InboxQueries queries) {
        this.queries = queries;
    }

    int of(UUID person) {
        return kept.get(person, id -> queries.unread(InboxOwner.of(id)));
    }

    void forget(UUID person) {
        kept.invalidate(person);
    }
}
