package vn.tinhnha.platform.notify.internal;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.notify.MailThread;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;

/** Writes a letter as a mail: plain text and simple HTML, and the headers that keep threads together and loops away. */
@Component
class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailProperties settings;
    private final ProvinceProfile profile;
    private final TemplateEngine templates;

    MailComposer(MailProperties settings, Province province, TemplateEngine templates) {
        this.settings = settings;
        this.profile = province.profile();
        this.templates = templates;
    }

    MimeMessage compose(Session session, Letter letter) throws MessagingException {
        InternetAddress from = from();
        MimeMessage message = new IdentifiedMessage(session, messageId(letter, from));
        message.setFrom(from);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(subject(letter), UTF_8);
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        MailThread thread = letter.thread();
        if (thread != null) {
            message.setHeader("In-Reply-To", thread.messageId());
            message.setHeader("References", thread.messageId());
        }
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + settings.site() + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content(MailPage.of(letter, settings.site(), profile)));
        message.saveChanges();
        return message;
    }

    private MimeMultipart content(MailPage page) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(page.plain(), UTF_8);
        StringOutput output = new StringOutput();
        templates.render("notify/mail.jte", Map.of("page", page), output);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(output.toString(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private InternetAddress from() throws MessagingException {
        String address = settings.from().isEmpty() ? profile.contacts().email() : settings.from();
        try {
            return new InternetAddress(address, profile.appName().vi(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every JDK has UTF-8", impossible);
        }
    }

    private static String subject(Letter letter) {
        MailThread thread = letter.thread();
        if (thread == null) {
            return letter.title();
        }
        return thread.subject().regionMatches(true, 0, "Re:", 0, 3) ? thread.subject() : "Re: " + thread.subject();
    }

    /** The same at every attempt, so that a mailbox recognizes a second copy. */
    private static String messageId(Letter letter, InternetAddress from) {
        String address = from.getAddress();
        return "<" + letter.id() + address.substring(address.lastIndexOf('@')) + ">";
    }

    /** A message that keeps the id it was given. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
