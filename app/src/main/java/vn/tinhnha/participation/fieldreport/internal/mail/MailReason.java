package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.Locale;

/** Why a mail did not simply become a report. */
public enum MailReason {
    /** Neither words nor pictures. */
    EMPTY,
    /** Too few words to act on. */
    SHORT,
    /** Encrypted: nobody here can read it. */
    ENCRYPTED,
    /** Larger than the mailbox takes; only its head was fetched. */
    TOO_LARGE,
    /** It names a report of somebody else. */
    OTHER_SENDER,
    /** It says nothing about who wrote it. */
    NO_SENDER,
    /** It could not be read, however often that was tried. */
    UNREADABLE,
    /** Written by a machine. */
    AUTOMATIC,
    /** A mail server could not deliver our answer. */
    BOUNCED,
    /** A newsletter or a mailing list. */
    BULK,
    /** Our own mail. */
    OWN;

    /** Key of the words for it. */
    public String messageKey() {
        return "fieldreport.mail.reason." + name().toLowerCase(Locale.ROOT);
    }
}
