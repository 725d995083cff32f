package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.util.Locale;

/**
 * A part of a mail that does not become part of the report; it stays in the kept original.
 *
 * @param name as the sender's program called it, or its type
 */
public record IgnoredPart(String name, Reason reason) {

    /** Why it was left out. */
    public enum Reason {
        /** A document: only photos and videos become part of a report. */
        DOCUMENT,
        /** A zip or another archive: nobody can see what is in it. */
        ARCHIVE,
        /** A program or script. */
        DANGEROUS,
        /** Outlook's own envelope (TNEF), which hides what came with the mail. */
        OUTLOOK,
        /** The seal of a signed mail. */
        SIGNATURE,
        /** Encrypted for somebody else. */
        ENCRYPTED,
        /** A logo or an icon of the sender's program. */
        DECORATION,
        /** Damaged, or nested deeper than mails are. */
        BROKEN;

        /** Key of the words for it. */
        public String messageKey() {
            return "fieldreport.mail.ignored." + name().toLowerCase(Locale.ROOT);
        }

        /** Whether the sender should hear of it. */
        public boolean concernsSender() {
            return switch (this) {
                case DOCUMENT, ARCHIVE, DANGEROUS, OUTLOOK, ENCRYPTED, BROKEN -> true;
                case SIGNATURE, DECORATION -> false;
            };
        }
    }
}
