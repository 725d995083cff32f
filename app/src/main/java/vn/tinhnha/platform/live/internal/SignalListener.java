package vn.tinhnha.platform.live.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.live.internal.SignalStore.Ear;

/** Hears the signals of all nodes on one connection and passes them to the pages of this one. */
@Component
class SignalListener {

    private static final Logger LOG = LoggerFactory.getLogger(SignalListener.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration RECONNECT = Duration.ofSeconds(2);

    private final SignalStore store;
    private final LiveStreams streams;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Ear ear;

    SignalListener(SignalStore store, LiveStreams streams) {
        this.store = store;
        this.streams = streams;
    }

    void start() {
        Thread.ofPlatform().daemon().name("live-listener").start(this::listen);
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

    private void listen() {
        while (isWanted()) {
            try (Ear open = store.listen()) {
                ear = open;
                streams.tickAll();
                while (isWanted()) {
                    streams.tick(open.hear(PATIENCE));
                }
            } catch (SQLException failure) {
                if (isWanted()) {
                    LOG.warn("Live signals from other nodes are interrupted", failure);
                    waitToReconnect();
                }
            }
        }
    }

    private boolean isWanted() {
        return stopped.getCount() > 0;
    }

    private void waitToReconnect() {
        try {
            stopped.await(RECONNECT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
