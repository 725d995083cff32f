package vn.tinhnha.participation.fieldreport.internal.mail;

/**
 * The page of one mail.
 *
 * @param open an official may still decide on it
 */
public record MailPage(MailView mail, boolean open, MailForm form) {}
