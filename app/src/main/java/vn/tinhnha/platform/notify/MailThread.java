package vn.tinhnha.platform.notify;

/**
 * The conversation a mail belongs to.
 *
 * @param messageId of the mail that is answered, with its angle brackets
 * @param subject of that mail
 */
public record MailThread(String messageId, String subject) {}
