package vn.tinhnha.platform.live.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream to one open page. A slow phone delays nobody: what it missed meanwhile is told once. */
final class LiveStream {

    /** After that the browser comes back by itself, and its session is looked at again. */
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final long RECONNECT_MILLIS = 3000;

    private final SseEmitter emitter = new SseEmitter(LIFETIME.toMillis());
    private final Set<String> topics;
    private final Set<String> untold = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final Runnable onEnd;

    LiveStream(Collection<String> topics, Runnable onEnd) {
        this.topics = Set.copyOf(topics);
        this.onEnd = onEnd;
        emitter.onCompletion(onEnd);
        emitter.onError(_ -> onEnd.run());
        emitter.onTimeout(emitter::complete);
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** The first bytes, so that the browser knows at once that it is connected. */
    void greet() {
        send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("open"));
    }

    void offer(Collection<String> changed, Executor executor) {
        List<String> ours = changed.stream().filter(topics::contains).toList();
        if (!ours.isEmpty()) {
            untold.addAll(ours);
            tellSoon(executor);
        }
    }

    void offerAll(Executor executor) {
        offer(topics, executor);
    }

    /** Keeps proxies from closing a quiet line, and finds out who is gone. */
    void beat(Executor executor) {
        executor.execute(() -> send(SseEmitter.event().comment("")));
    }

    void end() {
        emitter.complete();
    }

    private void tellSoon(Executor executor) {
        if (telling.compareAndSet(false, true)) {
            executor.execute(() -> {
                telling.set(false);
                for (String topic : List.copyOf(untold)) {
                    untold.remove(topic);
                    send(SseEmitter.event().name("tick").data(topic));
                }
            });
        }
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            onEnd.run();
        }
    }
}
