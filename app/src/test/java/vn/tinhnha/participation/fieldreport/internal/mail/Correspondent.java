package vn.tinhnha.participation.fieldreport.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.MailReader;

/** Somebody who writes to the center, each time with a new address, and reads the answers. */
@TestComponent
class Correspondent {

    static final String CENTER = "phananh@haugiang.gov.vn";
    static final String SITE = "https://app.haugiang.example";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int PATIENCE_MILLIS = 10_000;

    private final MailService mails;
    private final MailIntake intake;
    private final MailQueries queries;
    private String address = "";

    Correspondent(MailService mails, MailIntake intake, MailQueries queries) {
        this.mails = mails;
        this.intake = intake;
        this.queries = queries;
        isSomebodyNew();
    }

    void isSomebodyNew() {
        address = "lan" + COUNT.incrementAndGet() + "@example.com";
    }

    String address() {
        return address;
    }

    /** A mail with further header lines. */
    byte[] mail(String subject, String text, String... headers) {
        String head = "From: Nguyen Thi Lan <" + address + ">\nTo: " + CENTER + "\nSubject: " + subject + "\n"
                + (Arrays.stream(headers).anyMatch(line -> line.startsWith("Message-ID"))
                        ? ""
                        : "Message-ID: <" + UUID.randomUUID() + "@example.com>\n")
                + (Arrays.stream(headers).anyMatch(line -> line.startsWith("Content-Type"))
                        ? ""
                        : "Content-Type: text/plain; charset=utf-8\n");
        String all = head
                + String.join(
                        "", Arrays.stream(headers).map(line -> line + "\n").toList()) + "\n" + text;
        return all.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Brings a mail all the way in. */
    KeptMail sends(byte[] mail) {
        UUID id = mails.keep(mail).orElseThrow();
        intake.process(id);
        return queries.find(id).orElseThrow();
    }

    KeptMail writes(String subject, String text, String... headers) {
        return sends(mail(subject, text, headers));
    }

    static String idOf(byte[] mail) {
        return MailReader.messageId(mail).orElseThrow();
    }

    /** The answers that reached this correspondent, once there are so many. */
    List<MimeMessage> answers(int count) {
        List<MimeMessage> answers = answers();
        int seen = TestMailServer.shared().getReceivedMessages().length;
        while (answers.size() < count && TestMailServer.shared().waitForIncomingEmail(PATIENCE_MILLIS, ++seen)) {
            answers = answers();
        }
        return answers;
    }

    private List<MimeMessage> answers() {
        return Arrays.stream(TestMailServer.shared().getReceivedMessages())
                .filter(message -> header(message, "To").contains(address))
                .toList();
    }

    static String header(MimeMessage message, String name) {
        try {
            String value = message.getHeader(name, ", ");
            return value == null ? "" : value;
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The plain words of an answer. */
    static String words(MimeMessage message) {
        try (var out = new ByteArrayOutputStream()) {
            message.writeTo(out);
            return new MailReader(Set.of()).read(out.toByteArray()).wholeText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
