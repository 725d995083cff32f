package vn.tinhnha.platform.notify.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Forgets what nobody needs any more: old messages of inboxes, and what became of mails. */
@Component
class ForgetJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetJob.class);
    private static final Duration INBOX = Duration.ofDays(180);
    private static final Duration OUTBOX = Duration.ofDays(30);

    private final InboxStore inbox;
    private final OutboxStore outbox;
    private final InstantSource time;

    ForgetJob(InboxStore inbox, OutboxStore outbox, InstantSource time) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.time = time;
    }

    @Override
    public String name() {
        return "notify.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        Instant now = time.instant();
        LOG.atInfo()
                .addKeyValue("messages", inbox.forgetBefore(now.minus(INBOX)))
                .addKeyValue("mails", outbox.forgetFinishedBefore(now.minus(OUTBOX)))
                .log("Old notifications are forgotten");
    }
}
