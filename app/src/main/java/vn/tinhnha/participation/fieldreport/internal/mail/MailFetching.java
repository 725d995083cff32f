package vn.tinhnha.participation.fieldreport.internal.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps a line to the mailbox for as long as the app runs: waits for news where the server tells them (IDLE), looks now
 * and then in any case, and connects again when the line is lost.
 */
@Component
class MailFetching implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailFetching.class);

    private final IntakeMailProperties settings;
    private final MailRound round;
    private final MailIntake intake;
    private final MailboxStore mailboxes;
    private final InstantSource time;
    private @Nullable Work work;

    MailFetching(
            IntakeMailProperties settings,
            MailRound round,
            MailIntake intake,
            MailboxStore mailboxes,
            InstantSource time) {
        this.settings = settings;
        this.round = round;
        this.intake = intake;
        this.mailboxes = mailboxes;
        this.time = time;
    }

    @Override
    public synchronized void start() {
        if (settings.isOn() && work == null) {
            work = new Work();
            work.begin();
        }
    }

    @Override
    public synchronized void stop() {
        if (work != null) {
            work.end();
            work = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return work != null;
    }

    /** One run from start to stop. */
    private final class Work {

        private final CountDownLatch ended = new CountDownLatch(1);
        private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("mailbox-alarm").factory());
        private volatile @Nullable Mailbox mailbox;

        void begin() {
            Thread.ofPlatform().daemon().name("mailbox").start(this::run);
        }

        void end() {
            ended.countDown();
            alarm.shutdownNow();
            Mailbox open = mailbox;
            if (open != null) {
                close(open);
            }
        }

        private void run() {
            while (!isEnded()) {
                try {
                    session();
                } catch (MessagingException failure) {
                    failed(MailboxProblem.of(failure));
                } catch (DataAccessException unreachable) {
                    LOG.warn("Mails wait for the database", unreachable);
                }
                rest(settings.poll());
            }
        }

        /** From one connection to its loss; what waits from before is worked on even when there is none. */
        private void session() throws MessagingException {
            intake.processWaiting();
            try (Mailbox open = Mailbox.open(settings)) {
                mailbox = open;
                while (!isEnded()) {
                    round.fetch(open);
                    intake.processWaiting();
                    await(open);
                }
            } finally {
                mailbox = null;
            }
        }

        private void await(Mailbox open) throws MessagingException {
            if (!open.tellsNews()) {
                rest(settings.poll());
                return;
            }
            Future<?> look = alarm.schedule(open::stopWaiting, settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            try {
                open.awaitNews();
            } finally {
                look.cancel(false);
            }
        }

        private void failed(MailboxProblem problem) {
            if (isEnded()) {
                return;
            }
            LOG.atWarn()
                    .setMessage("The mailbox cannot be fetched")
                    .addKeyValue("problem", problem)
                    .log();
            mailboxes.failed(problem, time.instant());
        }

        private void rest(Duration duration) {
            try {
                boolean _ = ended.await(duration.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                ended.countDown();
            }
        }

        private boolean isEnded() {
            return ended.getCount() == 0;
        }

        private static void close(Mailbox open) {
            try {
                open.close();
            } catch (MessagingException gone) {
                LOG.debug("The mail server had hung up");
            }
        }
    }
}
