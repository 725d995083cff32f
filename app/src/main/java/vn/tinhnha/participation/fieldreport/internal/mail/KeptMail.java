package vn.tinhnha.participation.fieldreport.internal.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail.Sender;

/**
 * A mail as it is kept, opened, without its content.
 *
 * @param reason absent unless it needs one
 * @param report the report it became or belongs to; absent for others
 * @param messageId absent when the mail has none, or was not read yet
 * @param remark why an official set it aside; empty otherwise
 */
record KeptMail(
        UUID id,
        Instant storedAt,
        int bytes,
        MailState state,
        @Nullable MailReason reason,
        @Nullable FieldReportId report,
        Sender sender,
        String subject,
        @Nullable String messageId,
        String remark) {}
