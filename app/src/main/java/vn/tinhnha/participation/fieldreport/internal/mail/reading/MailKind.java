package vn.tinhnha.participation.fieldreport.internal.mail.reading;

/** What sort of mail came in, judged by its headers alone. */
public enum MailKind {
    /** Somebody writes by themselves. */
    NEW,
    /** Somebody answers a mail, or names a report in the subject. */
    REPLY,
    /** A machine answers: absence notes, receipts, ticket systems. */
    AUTO_REPLY,
    /** A mail server says that a mail could not be delivered. */
    BOUNCE,
    /** A newsletter or a mailing list. */
    BULK,
    /** One of our own mails came back. */
    LOOP;

    /** Whether a person wrote it to us. */
    public boolean isPersonal() {
        return this == NEW || this == REPLY;
    }
}
