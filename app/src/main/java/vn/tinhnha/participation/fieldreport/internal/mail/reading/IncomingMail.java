package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was read.
 *
 * @param messageId with its angle brackets; absent when the sender's program gave none
 * @param references ids of the mails before it in the thread, the nearest first; of a bounce, those of the mail that came back
 * @param answerable whether an answer would reach a person; never for machines, lists and no-reply addresses
 * @param sentAt what the mail says; absent when it does not, or not in a readable way
 * @param text the sender's own words, without quotes and signature
 * @param signature what stood below them: name, phone, address
 * @param wholeText everything as text, quotes included
 */
public record IncomingMail(
        MailKind kind,
        @Nullable String messageId,
        List<String> references,
        Sender from,
        boolean answerable,
        String subject,
        @Nullable Instant sentAt,
        String text,
        String signature,
        String wholeText,
        List<MailFile> photos,
        List<IgnoredPart> ignored) {

    public IncomingMail {
        references = List.copyOf(references);
        photos = List.copyOf(photos);
        ignored = List.copyOf(ignored);
    }

    /**
     * Who wrote.
     *
     * @param address in lower case; empty when the mail names none
     * @param name empty when it names none
     */
    public record Sender(String address, String name) {

        private static final Pattern NO_REPLY = Pattern.compile(
                "^(no|do-?not|not|khong)[-_.]?(reply|respond|traloi|tra-loi)[^@]*@.*|^(bounce|notifications?)[^@]*@.*");

        /** Whether an answer to it would reach a person. */
        public boolean isReachable() {
            return !address.isEmpty() && !NO_REPLY.matcher(address).matches();
        }
    }
}
