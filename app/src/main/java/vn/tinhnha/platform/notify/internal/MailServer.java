package vn.tinhnha.platform.notify.internal;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.notify.internal.MailProperties.Encryption;

/** Hands letters to the SMTP server. */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    /** From here on an SMTP answer is final (RFC 5321, 4.2.1). */
    private static final int PERMANENT = 500;

    private final MailProperties settings;
    private final MailComposer composer;
    private final Session session;

    MailServer(MailProperties settings, MailComposer composer) {
        this.settings = settings;
        this.composer = composer;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailProperties settings) {
        String patience = Long.toString(settings.timeout().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        boolean startTls = settings.encryption() == Encryption.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.encryption() == Encryption.TLS));
        return properties;
    }

    Line line() {
        return new Line();
    }

    /** One connection for a batch of letters, opened with the first and again after a failure. */
    final class Line implements AutoCloseable {

        private @Nullable Transport transport;

        private Line() {}

        Delivery send(Letter letter) {
            try {
                MimeMessage message = composer.compose(session, letter);
                Address[] to = message.getAllRecipients();
                open().sendMessage(message, to);
                return new Delivery.Sent();
            } catch (AddressException malformed) {
                return new Delivery.Never("malformed address");
            } catch (SendFailedException refused) {
                close();
                return outcome(refused);
            } catch (MessagingException unreachable) {
                close();
                return new Delivery.Later(unreachable.getClass().getSimpleName());
            }
        }

        private Transport open() throws MessagingException {
            Transport open = transport;
            if (open == null) {
                open = session.getTransport("smtp");
                transport = open;
                boolean anonymous = settings.user().isEmpty();
                open.connect(
                        settings.host(),
                        settings.port(),
                        anonymous ? null : settings.user(),
                        // without a user, a password would make it sign in as the user of the operating system
                        anonymous ? null : settings.password());
            }
            return open;
        }

        @Override
        public void close() {
            Transport open = transport;
            transport = null;
            if (open != null) {
                try {
                    open.close();
                } catch (MessagingException alreadyGone) {
                    LOG.debug("The mail server had hung up");
                }
            }
        }
    }

    /** Only the number of the server's answer: its words often repeat the address. */
    private static Delivery outcome(SendFailedException refused) {
        int code = code(refused);
        String problem = "SMTP " + code;
        return code >= PERMANENT ? new Delivery.Never(problem) : new Delivery.Later(problem);
    }

    private static int code(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException known; cause = known.getNextException()) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            if (cause instanceof SMTPSendFailedException refused && known.getNextException() == null) {
                return refused.getReturnCode();
            }
        }
        return 0;
    }
}
