package vn.tinhnha.participation.fieldreport.internal.mail.reading;

/**
 * A photo or video that came with a mail, not yet looked at.
 *
 * @param name as the sender's program called it; may be empty
 */
public record MailFile(String name, byte[] content) {}
