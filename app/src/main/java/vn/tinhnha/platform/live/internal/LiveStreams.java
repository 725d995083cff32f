package vn.tinhnha.platform.live.internal;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.tinhnha.platform.live.LiveListener;
import vn.tinhnha.platform.live.TooManyStreamsException;

/** The open pages of this node. */
@Component
class LiveStreams implements LiveListener {

    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final int limit;

    LiveStreams(LiveProperties properties) {
        this.limit = properties.streams();
    }

    SseEmitter open(Collection<String> topics) {
        if (streams.size() >= limit) {
            throw new TooManyStreamsException();
        }
        AtomicReference<LiveStream> self = new AtomicReference<>();
        LiveStream stream = new LiveStream(topics, () -> streams.remove(self.get()));
        self.set(stream);
        streams.add(stream);
        stream.greet();
        return stream.emitter();
    }

    @Override
    public void heard(Collection<String> topics) {
        streams.forEach(stream -> stream.offer(topics, executor));
    }

    @Override
    public void connected() {
        streams.forEach(stream -> stream.offerAll(executor));
    }

    void beat() {
        streams.forEach(stream -> stream.beat(executor));
    }

    /** Lets every page go; otherwise a shutdown would wait for them. */
    void endAll() {
        streams.forEach(LiveStream::end);
        streams.clear();
    }

    int size() {
        return streams.size();
    }
}
