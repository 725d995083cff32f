package vn.tinhnha.participation.fieldreport.internal.mail;

import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes once through the mailbox: each mail is stored and committed before the server is told so. */
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    /** Servers compare days, in their own zone. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final MailService mails;
    private final MailboxStore mailboxes;
    private final IntakeMailProperties settings;
    private final InstantSource time;

    MailRound(MailService mails, MailboxStore mailboxes, IntakeMailProperties settings, InstantSource time) {
        this.mails = mails;
        this.mailboxes = mailboxes;
        this.settings = settings;
        this.time = time;
    }

    /**
     * Stores what is new, unless another node is at it.
     *
     * @return how many mails were stored
     */
    int fetch(Mailbox mailbox) throws MessagingException {
        var turn = mailboxes.tryTurn();
        if (turn.isEmpty()) {
            return 0;
        }
        try (var _ = turn.get()) {
            Instant since = mailboxes.connected(time.instant()).minus(MARGIN);
            int stored = 0;
            for (Message message : mailbox.fresh(since)) {
                stored += store(mailbox, message) ? 1 : 0;
            }
            mailboxes.fetched(time.instant());
            return stored;
        }
    }

    /** A mail that the server cannot hand out stays there and does not keep the others. */
    private boolean store(Mailbox mailbox, Message message) throws MessagingException {
        try {
            if (message.getSize() > settings.largest().toBytes()) {
                mails.keepHead(Mailbox.head(message));
            } else {
                mails.keep(Mailbox.raw(message));
            }
            mailbox.mark(message);
            return true;
        } catch (FolderClosedException | StoreClosedException lost) {
            throw lost;
        } catch (MessagingException unreadable) {
            LOG.atWarn()
                    .setMessage("The mail server could not hand out a mail")
                    .addKeyValue("failure", unreadable.getClass().getSimpleName())
                    .log();
            return false;
        }
    }
}
