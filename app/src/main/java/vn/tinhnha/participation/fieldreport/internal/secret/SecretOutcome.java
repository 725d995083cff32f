package vn.tinhnha.participation.fieldreport.internal.secret;

/** What came of marking a case, or of taking the mark off. */
sealed interface SecretOutcome {

    record Done() implements SecretOutcome {}

    /** The official may not; {@code reason} is a message key. */
    record Denied(String reason) implements SecretOutcome {}

    /** What was typed must be corrected: a message key. */
    record Invalid(String problem) implements SecretOutcome {}

    /** Somebody else acted since the page was opened. */
    record Stale() implements SecretOutcome {}
}
