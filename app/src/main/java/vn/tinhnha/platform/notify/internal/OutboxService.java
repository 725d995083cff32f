package vn.tinhnha.platform.notify.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.platform.notify.internal.OutboxStore.Status;

/** Takes letters out of the outbox and records what became of them, each in a transaction of its own. */
@Service
class OutboxService {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxService.class);

    static final int BATCH = 10;
    /** Longer than a batch can take, even when the server lets every letter time out. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final OutboxStore store;
    private final InstantSource time;

    OutboxService(OutboxStore store, InstantSource time) {
        this.store = store;
        this.time = time;
    }

    /** Letters that are due, for this node alone until {@link #LEASE} is over. */
    @Transactional
    public List<Letter> claim() {
        Instant now = time.instant();
        return store.claim(now, now.plus(LEASE), BATCH);
    }

    /** Records the outcome; only for the attempt that it belongs to. */
    @Transactional
    public void settle(Letter letter, Delivery delivery) {
        Instant now = time.instant();
        switch (delivery) {
            case Delivery.Sent _ -> store.finish(letter, Status.SENT, "", now);
            case Delivery.Later(String problem) when BackOff.isLast(letter.attempts()) -> fail(letter, problem, now);
            case Delivery.Later(String problem) ->
                store.postpone(letter, problem, now.plus(BackOff.after(letter.attempts())));
            case Delivery.Never(String problem) -> fail(letter, problem, now);
        }
    }

    private void fail(Letter letter, String problem, Instant now) {
        store.finish(letter, Status.FAILED, problem, now);
        LOG.atWarn()
                .addKeyValue("letter", letter.id())
                .addKeyValue("topic", letter.topic())
                .addKeyValue("attempts", letter.attempts())
                .addKeyValue("problem", problem)
                .log("A mail is given up");
    }
}
