package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.Locale;

/** What became of a mail. */
public enum MailState {
    /** Kept, and not yet read. */
    STORED,
    /** It became a report. */
    REPORT,
    /** It belongs to a report that was there. */
    MESSAGE,
    /** An official must look at it. */
    REVIEW,
    /** From a machine: kept, and nothing else. */
    IGNORED,
    /** An official set it aside, with a reason. */
    DISCARDED;

    /** Key of its name. */
    public String messageKey() {
        return "fieldreport.mail.state." + name().toLowerCase(Locale.ROOT);
    }
}
