package vn.tinhnha.platform.live;

import java.util.Collection;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the open pages of every node that something changed. A signal carries a topic and nothing else: a page that
 * hears it asks for what it may see.
 */
public interface LiveSignals {

    /**
     * Signals a topic within a moment, once for many calls. Returns at once and never fails; call it after the commit,
     * so that whoever asks finds what changed.
     *
     * @param topic short and without a comma, e.g. {@code fieldreport.center}
     */
    void signal(String topic);

    /**
     * Opens a stream of server-sent events to a browser: an event {@code tick} per signal, with the topic as its data.
     *
     * @throws TooManyStreamsException when this node serves as many as it can
     */
    SseEmitter open(Collection<String> topics);
}
