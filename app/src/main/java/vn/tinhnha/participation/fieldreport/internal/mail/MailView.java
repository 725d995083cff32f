package vn.tinhnha.participation.fieldreport.internal.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IgnoredPart;

/**
 * A mail as the center sees it.
 *
 * @param path of its page
 * @param proposal description of a report that could be made of it
 * @param text the sender's own words
 * @param wholeText quotes and signature included
 * @param photos how many came with it
 */
public record MailView(
        String path,
        Instant storedAt,
        MailState state,
        @Nullable MailReason reason,
        String senderName,
        String senderAddress,
        String subject,
        String proposal,
        String text,
        String wholeText,
        int photos,
        List<IgnoredPart> ignored) {

    /** Whether quotes or a signature were left out of the sender's words. */
    public boolean isShortened() {
        return !wholeText.equals(text);
    }
}
