package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.List;

/** The mails of a report, oldest first. */
public record MailPanelPart(List<MailView> mails) {}
