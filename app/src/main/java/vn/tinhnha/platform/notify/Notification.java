package vn.tinhnha.platform.notify;

import org.jspecify.annotations.Nullable;

/**
 * Something that one person is told.
 *
 * @param topic what it is about, for statistics and logs, e.g. {@code fieldreport.answered}
 * @param text plain; an empty line ends a paragraph. In an inbox it is not sealed: no personal data there
 * @param link path on this site; to an inbox without private tokens, since inboxes are not sealed
 * @param dedupeKey a second notification with the same key is not sent to the same recipient
 * @param thread the mail it answers
 * @param unsubscribe path that stops such notifications by one click (RFC 8058); only for what somebody subscribed to
 */
public record Notification(
        Recipient to,
        String topic,
        String title,
        String text,
        String link,
        @Nullable String dedupeKey,
        @Nullable MailThread thread,
        @Nullable String unsubscribe) {

    /** One that nobody subscribed to: it concerns the recipient's own business. */
    public Notification(
            Recipient to,
            String topic,
            String title,
            String text,
            String link,
            @Nullable String dedupeKey,
            @Nullable MailThread thread) {
        this(to, topic, title, text, link, dedupeKey, thread, null);
    }

    /** Without its words, which are private. */
    @Override
    public String toString() {
        return "Notification[" + topic + "]";
    }
}
