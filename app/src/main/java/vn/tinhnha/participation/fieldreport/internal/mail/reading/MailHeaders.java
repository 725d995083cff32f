package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail.Sender;

/** The head of a mail: who wrote, about what, in answer to what. */
final class MailHeaders {

    private static final Pattern NAMED = Pattern.compile("^(.*?)<\\s*([^<>\\s]+@[^<>\\s]+?)\\s*>.*$", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("([^\\s<>,;:\"()]+@[^\\s<>,;:\"()]+)(?:\\s*\\((.*)\\))?");
    private static final Pattern ID = Pattern.compile("<[^<>\\s]+>");
    private static final int MAX_REFERENCES = 50;

    private final MimeMessage message;

    MailHeaders(MimeMessage message) {
        this.message = message;
    }

    /** A header's first value in one line; empty when it is not there. */
    String get(String name) {
        try {
            return PartHead.header(message, name, "");
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    String lower(String name) {
        return get(name).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return !get(name).isEmpty();
    }

    String subject() {
        return HeaderText.decode(get("Subject"));
    }

    @Nullable
    String messageId() {
        Matcher id = ID.matcher(get("Message-ID"));
        return id.find() ? id.group() : null;
    }

    /** Ids of the mails before it, the nearest first. */
    List<String> references() {
        List<String> ids = new ArrayList<>(ids("References"));
        Collections.reverse(ids);
        List<String> answered = ids("In-Reply-To");
        ids.removeAll(answered);
        ids.addAll(0, answered);
        return ids.stream().limit(MAX_REFERENCES).toList();
    }

    Sender from() {
        String raw = get("From");
        Matcher named = NAMED.matcher(raw);
        if (named.matches()) {
            return sender(named.group(2), named.group(1));
        }
        Matcher bare = BARE.matcher(raw);
        return bare.find() ? sender(bare.group(1), bare.group(2)) : new Sender("", HeaderText.decode(raw));
    }

    @Nullable
    Instant sentAt() {
        try {
            Date date = message.getSentDate();
            return date == null ? null : date.toInstant();
        } catch (MessagingException unreadable) {
            return null;
        }
    }

    private List<String> ids(String header) {
        return ID.matcher(get(header))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static Sender sender(String address, @Nullable String rawName) {
        String quoted = rawName == null
                ? ""
                : rawName.strip().replaceAll("^[\"']|[\"']$", "").replace("\\\"", "\"");
        String name = HeaderText.decode(quoted).replaceAll("^[\"']|[\"']$", "").strip();
        return new Sender(address.toLowerCase(Locale.ROOT), name.contains("@") ? "" : name);
    }
}
