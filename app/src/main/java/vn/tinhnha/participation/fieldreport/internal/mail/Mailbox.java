package vn.tinhnha.participation.fieldreport.internal.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import vn.tinhnha.participation.fieldreport.internal.mail.IntakeMailProperties.Encryption;

/** One line to the folder on the IMAP server. It never deletes, and marks only what it is told to. */
final class Mailbox implements AutoCloseable {

    /** What a mail carries on the server once it is stored here. */
    private static final String STORED = "TinhNhaStored";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FETCH_BYTES = 1 << 20;

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final Flags mark;

    private Mailbox(IMAPStore store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
        boolean keywords = folder.getPermanentFlags().contains(Flags.Flag.USER);
        this.mark = keywords ? new Flags(STORED) : new Flags(Flags.Flag.SEEN);
    }

    static Mailbox open(IntakeMailProperties settings) throws MessagingException {
        String protocol = settings.encryption() == Encryption.TLS ? "imaps" : "imap";
        Session session = Session.getInstance(properties(settings, "mail." + protocol + "."));
        IMAPStore store = (IMAPStore) session.getStore(protocol);
        try {
            int port = settings.port() == 0 ? -1 : settings.port();
            store.connect(settings.host(), port, settings.user(), settings.password());
            IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new Mailbox(store, folder);
        } catch (MessagingException failure) {
            store.close();
            throw failure;
        }
    }

    private static Properties properties(IntakeMailProperties settings, String prefix) {
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", millis(PATIENCE));
        properties.setProperty(prefix + "writetimeout", millis(PATIENCE));
        // A line on which nothing was heard for longer than that is dead, also while it waits for news.
        properties.setProperty(prefix + "timeout", millis(settings.poll().plus(PATIENCE)));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean startTls = settings.encryption() == Encryption.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(startTls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(startTls));
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "fetchsize", Integer.toString(FETCH_BYTES));
        return properties;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    /** The mails that are not marked yet and arrived since then, the oldest first. */
    List<Message> fresh(Instant since) throws MessagingException {
        SearchTerm unmarked = new FlagTerm(mark, false);
        SearchTerm recent = new ReceivedDateTerm(ComparisonTerm.GE, Date.from(since));
        Message[] found = folder.search(new AndTerm(unmarked, recent));
        FetchProfile sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        folder.fetch(found, sizes);
        return List.of(found);
    }

    /** The mail as it came. */
    static byte[] raw(Message message) throws MessagingException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            message.writeTo(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new MessagingException("the mail broke off", broken);
        }
    }

    /** Its head alone. */
    static byte[] head(Message message) throws MessagingException {
        StringBuilder head = new StringBuilder();
        Collections.list(((MimeMessage) message).getAllHeaderLines())
                .forEach(line -> head.append(line).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Tells the server that a mail is stored here. */
    void mark(Message message) throws MessagingException {
        message.setFlags(mark, true);
    }

    /** Whether the server tells of new mail by itself (RFC 2177). */
    boolean tellsNews() throws MessagingException {
        return store.hasCapability("IDLE");
    }

    /** Waits until the server tells something, or somebody calls {@link #stopWaiting}. */
    void awaitNews() throws MessagingException {
        folder.idle(true);
    }

    /** Ends the waiting of another thread, and finds out whether the line still lives. */
    void stopWaiting() {
        boolean _ = folder.isOpen();
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
