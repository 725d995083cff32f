package vn.tinhnha.platform.live.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.QueryTimeoutException;
import vn.tinhnha.platform.live.LiveListener;
import vn.tinhnha.platform.live.TooManyStreamsException;
import vn.tinhnha.testing.TestDatabase;

/** Two nodes over one database behave as one. */
class LiveSignalsTests {

    private static final TestDatabase DATABASE = TestDatabase.empty();

    private final Node here = new Node();
    private final Node there = new Node();

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
    void aListenerThatFailsIsToldToReadEverythingAgain() throws InterruptedException {
        there.awaitListening();
        there.failsOnce.set(true);

        here.signals.signal("queue.a");

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

    /** One process of an installation, with a queue of what its listeners would hear. */
    private static final class Node implements LiveListener {

        static final String MISSED = "(all)";

        private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();
        private final AtomicBoolean failsOnce = new AtomicBoolean();
        private final DatabaseSignals signals;

        Node() {
            SignalStore store = new SignalStore(DATABASE.jdbc(), details());
            ObjectProvider<LiveListener> listeners = new ObjectProvider<>() {
                @Override
                public Stream<LiveListener> stream() {
                    return Stream.of(Node.this);
                }
            };
            LiveStreams noPages = new LiveStreams(new LiveProperties(0));
            this.signals = new DatabaseSignals(store, new SignalListener(store, listeners), noPages);
            signals.start();
        }

        @Override
        public void heard(Collection<String> topics) {
            if (failsOnce.getAndSet(false)) {
                throw new QueryTimeoutException("the database is slow today");
            }
            heard.add(List.copyOf(topics));
        }

        @Override
        public void connected() {
            heard.add(List.of(MISSED));
        }

        /** A node that has just connected tells its listeners so. */
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
