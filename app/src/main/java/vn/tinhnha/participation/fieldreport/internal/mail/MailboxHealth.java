package vn.tinhnha.participation.fieldreport.internal.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the mailbox is doing.
 *
 * @param connectedSince when the app first tried to connect it
 * @param fetchedAt when it was last looked through; absent before
 * @param problem what keeps it from being fetched now; absent when nothing does
 * @param problemAt since when
 */
public record MailboxHealth(
        Instant connectedSince,
        @Nullable Instant fetchedAt,
        @Nullable MailboxProblem problem,
        @Nullable Instant problemAt) {}
