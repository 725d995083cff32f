package vn.tinhnha.platform.notify.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.notify.MailThread;

/**
 * A mail to be sent, opened.
 *
 * @param id makes the Message-ID, which stays the same however often it is tried
 * @param link path on this site
 * @param attempts how often it was tried, with this time
 */
record Letter(
        UUID id,
        String topic,
        String address,
        String title,
        String text,
        String link,
        @Nullable MailThread thread,
        @Nullable String unsubscribe,
        Instant writtenAt,
        int attempts) {

    /** Without what is private. */
    @Override
    public String toString() {
        return "Letter[" + id + " " + topic + "]";
    }
}
