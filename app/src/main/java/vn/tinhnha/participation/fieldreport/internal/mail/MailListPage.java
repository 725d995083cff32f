package vn.tinhnha.participation.fieldreport.internal.mail;

import java.time.Instant;
import java.util.List;

/**
 * The mails that an official must look at.
 *
 * @param done what was just done; empty when nothing was
 */
public record MailListPage(List<Row> mails, String done) {

    /**
     * One mail.
     *
     * @param reason message key; empty without one
     */
    public record Row(String path, String sender, String subject, String reason, Instant storedAt) {}
}
