package vn.tinhnha.platform.notify.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what lies in the outbox: at once after a commit of this node, and by looking now and then for what other nodes
 * left or what is to be tried again. Sending happens outside of any transaction, so each letter is sent at least once: a
 * node that dies between the server's "accepted" and the note of it makes one letter go out again, under the same
 * Message-ID, by which mailboxes drop the second.
 */
@Component
class OutboxWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OutboxService outbox;
    private final MailServer server;
    private final MailProperties settings;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile @Nullable Thread thread;

    OutboxWorker(OutboxService outbox, MailServer server, MailProperties settings) {
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void filled(OutboxFilled event) {
        wakeUp.release();
    }

    /** Sends all that is due; gives how many letters were tried. */
    int sendDue() {
        int tried = 0;
        for (List<Letter> due = outbox.claim(); !due.isEmpty(); due = outbox.claim()) {
            try (MailServer.Line line = server.line()) {
                due.forEach(letter -> outbox.settle(letter, line.send(letter)));
            }
            tried += due.size();
        }
        return tried;
    }

    @Override
    public void start() {
        if (settings.isOn()) {
            thread = Thread.ofPlatform().daemon().name("outbox").start(this::work);
        }
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                sendDue();
                var _ = wakeUp.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                wakeUp.drainPermits();
            } catch (DataAccessException unreachable) {
                LOG.warn("Mails wait for the database", unreachable);
                rest();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void rest() {
        try {
            var _ = wakeUp.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread working = thread;
        thread = null;
        if (working != null) {
            working.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
