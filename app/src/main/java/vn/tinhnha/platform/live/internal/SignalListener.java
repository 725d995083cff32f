package vn.tinhnha.platform.live.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.live.LiveListener;
import vn.tinhnha.platform.live.internal.SignalStore.Ear;

/** Hears the signals of all nodes on one connection and passes them to the listeners of this one. */
@Component
class SignalListener {

    private static final Logger LOG = LoggerFactory.getLogger(SignalListener.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration RECONNECT = Duration.ofSeconds(2);

    private final SignalStore store;
    private final ObjectProvider<LiveListener> listeners;
    /** Opens when this listening ends; each start has its own. */
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    private volatile @Nullable Ear ear;

    SignalListener(SignalStore store, ObjectProvider<LiveListener> listeners) {
        this.store = store;
        this.listeners = listeners;
    }

    void start() {
        CountDownLatch ending = new CountDownLatch(1);
        stopped = ending;
        Thread.ofPlatform().daemon().name("live-listener").start(() -> listen(ending));
    }

    void stop() {
        stopped.countDown();
        Ear open = ear;
        if (open != null) {
            try {
                open.abort();
            } catch (SQLException failure) {
                LOG.debug("The listening connection was gone already", failure);
            }
        }
    }

    private void listen(CountDownLatch ending) {
        while (isWanted(ending)) {
            try (Ear open = store.listen()) {
                ear = open;
                listeners.forEach(LiveListener::connected);
                while (isWanted(ending)) {
                    pass(open.hear(PATIENCE));
                }
            } catch (SQLException | DataAccessException failure) {
                if (isWanted(ending)) {
                    LOG.warn("Live signals from other nodes are interrupted", failure);
                    waitToReconnect(ending);
                }
            }
        }
    }

    private void pass(List<String> topics) {
        if (!topics.isEmpty()) {
            listeners.forEach(listener -> listener.heard(topics));
        }
    }

    private static boolean isWanted(CountDownLatch ending) {
        return ending.getCount() > 0;
    }

    private static void waitToReconnect(CountDownLatch ending) {
        try {
            var _ = ending.await(RECONNECT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            ending.countDown();
        }
    }
}
