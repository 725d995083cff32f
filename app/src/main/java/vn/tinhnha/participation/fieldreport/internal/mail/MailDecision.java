package vn.tinhnha.participation.fieldreport.internal.mail;

/** What came of an official's decision on a mail. */
sealed interface MailDecision {

    /**
     * It is done.
     *
     * @param path where the official goes on
     */
    record Decided(String path) implements MailDecision {}

    /** Somebody else decided before. */
    record Gone() implements MailDecision {}

    /**
     * Something typed must be corrected first.
     *
     * @param problem message key
     */
    record Invalid(String problem) implements MailDecision {}
}
