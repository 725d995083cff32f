package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes sense of a mail's bytes; knows nothing of reports, networks and storage. */
public final class MailReader {

    static final Session SESSION = Session.getInstance(new Properties());

    private static final int TEXT_MAX = 100_000;
    private static final Pattern FORWARD =
            Pattern.compile("^(fwd?|chuyển tiếp|trả lời: fwd?) ?:.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Set<String> ownAddresses;

    /** @param ownAddresses addresses from which the province itself writes, in lower case */
    public MailReader(Set<String> ownAddresses) {
        this.ownAddresses = Set.copyOf(ownAddresses);
    }

    /**
     * Reads a mail.
     *
     * @throws UnreadableMailException when it is no mail at all
     */
    public IncomingMail read(byte[] raw) {
        MimeMessage message = parsed(raw);
        MailHeaders headers = new MailHeaders(message);
        MailParts parts = new MailParts();
        parts.walk(message);
        String whole = join(parts.bodies(), MailReader::whole);
        OwnWords words = ownWords(
                parts.bodies(), whole, FORWARD.matcher(headers.subject()).matches());
        MailHeaders returned = parts.returned();
        MailKind kind = KindOfMail.of(headers, ownAddresses);
        return new IncomingMail(
                kind,
                headers.messageId(),
                kind == MailKind.BOUNCE && returned != null ? returned.references() : headers.references(),
                headers.from(),
                kind.isPersonal() && headers.from().isReachable(),
                headers.subject(),
                headers.sentAt(),
                words.text(),
                words.signature(),
                whole,
                parts.photos(),
                parts.ignored());
    }

    /** The id of a mail, as its head tells it; empty when it has none. */
    public static Optional<String> messageId(byte[] raw) {
        return Optional.ofNullable(new MailHeaders(parsed(raw)).messageId());
    }

    private static MimeMessage parsed(byte[] raw) {
        try {
            return new MimeMessage(SESSION, new ByteArrayInputStream(raw));
        } catch (MessagingException broken) {
            throw new UnreadableMailException(broken);
        }
    }

    /** When nothing but a quote was sent, the quote is the message. */
    private static OwnWords ownWords(List<MailParts.Body> bodies, String whole, boolean forwarded) {
        if (forwarded) {
            return OwnWords.of(whole, true);
        }
        OwnWords own = OwnWords.of(join(bodies, MailReader::own), false);
        return own.text().isEmpty() && own.signature().isEmpty() ? OwnWords.of(whole, true) : own;
    }

    private static String join(List<MailParts.Body> bodies, Function<MailParts.Body, String> form) {
        String text = bodies.stream()
                .filter(body -> !body.isEmpty())
                .map(form)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
        return text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
    }

    private static String whole(MailParts.Body body) {
        return isPlain(body) ? Objects.requireNonNull(body.plain()) : HtmlText.whole(html(body));
    }

    private static String own(MailParts.Body body) {
        return isPlain(body) ? Objects.requireNonNull(body.plain()) : HtmlText.withoutQuotes(html(body));
    }

    /** Some programs leave only a hint in the plain form. */
    private static boolean isPlain(MailParts.Body body) {
        String plain = body.plain();
        if (plain == null || plain.isBlank()) {
            return false;
        }
        return body.html() == null
                || plain.length() * 4 >= HtmlText.whole(html(body)).length();
    }

    private static String html(MailParts.Body body) {
        @Nullable String html = body.html();
        return html == null ? "" : html;
    }
}
