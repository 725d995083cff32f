package vn.tinhnha.participation.fieldreport.internal.mail;

import org.jspecify.annotations.Nullable;

/**
 * How the mailbox is doing, for administrators.
 *
 * @param on a mailbox is set
 * @param canAnswer a server is set by which answers leave
 * @param health absent before the mailbox was ever tried
 * @param waiting stored and not yet worked on
 * @param review to be looked at by the center
 * @param lately mails of the last 30 days
 */
public record MailboxPage(
        boolean on,
        String host,
        String folder,
        String encryption,
        boolean canAnswer,
        @Nullable MailboxHealth health,
        int waiting,
        int review,
        long lately) {}
