package vn.tinhnha.platform.live.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.tinhnha.platform.live.TooManyStreamsException;
import vn.tinhnha.testing.TestDatabase;

/** Two nodes over one database behave as one. */
class LiveSignalsTests {

    private static final TestDatabase DATABASE = TestDatabase.empty();

    private final Node here = new Node(10);
    private final Node there = new Node(10);

    @AfterEach
    void stop() {
        here.stop();
        there.stop();
    }

    @Test
    void aSignalReachesTheOtherNode() throws InterruptedException {
        there.awaitListening();

        here.signals.signal("queue.a");

        assertThat(there.next()).containsExactly("queue.a");
    }

    @Test
    void manySignalsBecomeOne() throws InterruptedException {
        there.awaitListening();

        for (int i = 0; i < 500; i++) {
            here.signals.signal("queue.a");
        }
        here.signals.signal("queue.b");

        assertThat(there.next()).containsExactlyInAnyOrder("queue.a", "queue.b");
    }

    @Test
    void aNodeThatWasCutOffTellsItsPagesToAskAgain() throws InterruptedException {
        there.awaitListening();

        DATABASE.jdbc()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and query like 'listen%'")
                .query((_, _) -> true)
                .list();

        assertThat(there.next()).containsExactly(Node.MISSED);
    }

    @Test
    void aNodeThatWasStoppedCanBeStartedAgain() throws InterruptedException {
        there.awaitListening();
        there.stop();
        here.stop();

        there.signals.start();
        there.awaitListening();
        here.signals.start();
        here.signals.signal("queue.a");

        assertThat(there.next()).containsExactly("queue.a");
    }

    @Test
    void refusesMorePagesThanItCanServe() {
        LiveStreams streams = new LiveStreams(new LiveProperties(1));
        streams.open(Set.of("queue.a"));

        assertThatExceptionOfType(TooManyStreamsException.class).isThrownBy(() -> streams.open(Set.of("queue.a")));
        streams.endAll();
        assertThat(streams.size()).isZero();
    }

    /** One process of an installation; its pages are replaced by a queue of what they would hear. */
    private static final class Node {

        static final String MISSED = "(all)";

        private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();
        private final DatabaseSignals signals;

        Node(int limit) {
            SignalStore store = new SignalStore(DATABASE.jdbc(), details());
            LiveStreams streams = new LiveStreams(new LiveProperties(limit)) {
                @Override
                void tick(Collection<String> topics) {
                    heard.add(List.copyOf(topics));
                }

                @Override
                void tickAll() {
                    heard.add(List.of(MISSED));
                }

                @Override
                SseEmitter open(Collection<String> topics) {
                    throw new UnsupportedOperationException("no pages here");
                }
            };
            this.signals = new DatabaseSignals(store, new SignalListener(store, streams), streams);
            signals.start();
        }

        /** A listener that has just connected tells its pages so. */
        void awaitListening() throws InterruptedException {
            assertThat(next()).containsExactly(MISSED);
        }

        List<String> next() throws InterruptedException {
            List<String> topics = heard.poll(20, TimeUnit.SECONDS);
            return topics == null ? List.of() : topics;
        }

        void stop() {
            signals.stop();
        }

        private static JdbcConnectionDetails details() {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return DATABASE.user();
                }

                @Override
                public String getPassword() {
                    return DATABASE.password();
                }

                @Override
                public String getJdbcUrl() {
                    return DATABASE.url();
                }
            };
        }
    }
}
