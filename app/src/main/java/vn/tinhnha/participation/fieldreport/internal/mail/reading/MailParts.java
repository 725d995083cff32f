package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the tree of a mail's parts and sorts them: the text, photos, and what is left out. */
final class MailParts {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_PARTS = 100;
    private static final int MAX_TEXT_BYTES = 1_000_000;
    /** Pictures in the text below this size are logos and tracking dots. */
    private static final int DECORATION_BYTES = 3_000;

    private final List<Body> bodies = new ArrayList<>();
    private final List<MailFile> photos = new ArrayList<>();
    private final List<IgnoredPart> ignored = new ArrayList<>();
    private @Nullable MailHeaders returned;
    private int count;

    /** A text of the mail in its two forms; either may be absent. */
    record Body(@Nullable String plain, @Nullable String html) {

        boolean isEmpty() {
            return (plain == null || plain.isBlank()) && html == null;
        }
    }

    List<Body> bodies() {
        return bodies;
    }

    List<MailFile> photos() {
        return photos;
    }

    List<IgnoredPart> ignored() {
        return ignored;
    }

    /** The head of the mail that a mail server gives back; absent in other mails. */
    @Nullable
    MailHeaders returned() {
        return returned;
    }

    void walk(Part part) {
        walk(part, 0);
    }

    private void walk(Part part, int depth) {
        String label = "";
        try {
            PartHead head = PartHead.of(part);
            label = head.label();
            if (depth > MAX_DEPTH || ++count > MAX_PARTS) {
                ignored.add(new IgnoredPart(label, IgnoredPart.Reason.BROKEN));
            } else if (head.type().equals("multipart/alternative")) {
                alternative((Multipart) part.getContent(), depth);
            } else if (head.type().startsWith("multipart/")) {
                each((Multipart) part.getContent(), depth);
            } else {
                leaf(part, head, depth);
            }
        } catch (MessagingException | IOException | ClassCastException broken) {
            ignored.add(new IgnoredPart(label, IgnoredPart.Reason.BROKEN));
        }
    }

    private void each(Multipart parts, int depth) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            walk(parts.getBodyPart(i), depth + 1);
        }
    }

    /** Several forms of one text. */
    private void alternative(Multipart parts, int depth) throws MessagingException {
        int before = bodies.size();
        each(parts, depth);
        List<Body> forms = bodies.subList(before, bodies.size());
        String plain = forms.stream()
                .map(Body::plain)
                .filter(form -> form != null)
                .findFirst()
                .orElse(null);
        String html = forms.stream()
                .map(Body::html)
                .filter(form -> form != null)
                .findFirst()
                .orElse(null);
        forms.clear();
        bodies.add(new Body(plain, html));
    }

    private void leaf(Part part, PartHead head, int depth) throws MessagingException, IOException {
        byte[] content = content(part);
        IgnoredPart.Reason refusal = Refusals.reason(head, content);
        if (head.type().equals("message/rfc822")) {
            MimeMessage inner = message(content);
            returned = new MailHeaders(inner);
            walk(inner, depth + 1);
        } else if (head.type().equals("text/rfc822-headers")) {
            returned = new MailHeaders(message(content));
        } else if (head.type().endsWith("pkcs7-mime")) {
            signed(head, content, depth);
        } else if (refusal == null && isText(head)) {
            text(head, content);
        } else if (refusal == null) {
            photo(head, content);
        } else {
            ignored.add(new IgnoredPart(head.label(), refusal));
        }
    }

    private void text(PartHead head, byte[] content) {
        byte[] bounded = content.length > MAX_TEXT_BYTES ? Arrays.copyOf(content, MAX_TEXT_BYTES) : content;
        String text = TextDecoder.decode(bounded, head.parameter("charset"));
        if (head.type().equals("text/html")) {
            bodies.add(new Body(null, text));
        } else {
            String whole = "flowed".equalsIgnoreCase(head.parameter("format")) ? PlainText.unflowed(text) : text;
            bodies.add(new Body(PlainText.tidy(whole), null));
        }
    }

    private void photo(PartHead head, byte[] content) {
        if (head.inline() && !head.attached() && content.length < DECORATION_BYTES) {
            ignored.add(new IgnoredPart(head.label(), IgnoredPart.Reason.DECORATION));
        } else {
            photos.add(new MailFile(head.fileName(), content));
        }
    }

    /** The content of an opaquely signed mail (RFC 8551) is inside its seal. */
    private void signed(PartHead head, byte[] content, int depth) throws MessagingException {
        byte[] inner = SealedContent.open(content);
        if (inner == null) {
            ignored.add(new IgnoredPart(head.label(), IgnoredPart.Reason.ENCRYPTED));
        } else {
            ignored.add(new IgnoredPart(head.label(), IgnoredPart.Reason.SIGNATURE));
            walk(message(inner), depth + 1);
        }
    }

    private static MimeMessage message(byte[] content) throws MessagingException {
        return new MimeMessage(MailReader.SESSION, new ByteArrayInputStream(content));
    }

    private static boolean isText(PartHead head) {
        return !head.attached()
                && (head.type().equals("text/plain") || head.type().equals("text/html"));
    }

    /** The bytes of a part, without the library's strictness about its encoding. */
    private static byte[] content(Part part) throws MessagingException, IOException {
        try (InputStream raw = part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return TransferCoding.decode(raw.readAllBytes(), PartHead.header(part, "Content-Transfer-Encoding", ""));
        }
    }
}
