package vn.tinhnha.participation.fieldreport.internal.mail;

/** What came of an official's decision on a mail. */
sealed interface MailDecision {

    /** @param path where the official goes on */
    record Decided(String path) implements MailDecision {}

    /** Somebody else decided before. */
    record Gone() implements MailDecision {}

    /** @param problem message key */
    record Invalid(String problem) implements MailDecision {}
}
