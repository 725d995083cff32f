package vn.tinhnha.platform.live.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.tinhnha.platform.live.LiveSignals;

/** Gathers signals for a moment and sends them to all nodes from one thread. */
@Component
class DatabaseSignals implements LiveSignals, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseSignals.class);
    private static final Duration GATHERING = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private final SignalStore store;
    private final SignalListener listener;
    private final LiveStreams streams;
    private final Set<String> pending = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    /** Made anew at each start: a context may be stopped and started again. */
    private volatile ScheduledExecutorService thread = newThread();

    private volatile boolean running;

    DatabaseSignals(SignalStore store, SignalListener listener, LiveStreams streams) {
        this.store = store;
        this.listener = listener;
        this.streams = streams;
    }

    private static ScheduledExecutorService newThread() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("live-signals").factory());
    }

    @Override
    public void signal(String topic) {
        pending.add(topic);
        sendIn(GATHERING);
    }

    @Override
    public SseEmitter open(Collection<String> topics) {
        return streams.open(topics);
    }

    @Override
    public void start() {
        running = true;
        if (thread.isShutdown()) {
            thread = newThread();
        }
        listener.start();
        var _ = thread.scheduleAtFixedRate(
                streams::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** In the last phase, so stopped before the web server waits for open requests. */
    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
        scheduled.set(false);
        listener.stop();
        streams.endAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sendIn(Duration delay) {
        if (scheduled.compareAndSet(false, true)) {
            try {
                var _ = thread.schedule(this::send, delay.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("A signal is dropped because the app is stopping");
            }
        }
    }

    private void send() {
        scheduled.set(false);
        List<String> topics = List.copyOf(pending);
        if (topics.isEmpty()) {
            return;
        }
        topics.forEach(pending::remove);
        try {
            store.send(topics);
        } catch (DataAccessException unreachable) {
            LOG.warn("Live signals wait for the database", unreachable);
            pending.addAll(topics);
            sendIn(RETRY);
        }
    }
}
