package vn.tinhnha.participation.fieldreport.internal.reopening;

/** What came of a request, or of the decision on one. */
sealed interface ReopeningOutcome {

    record Done() implements ReopeningOutcome {}

    /** Something must be corrected; {@code problem} is a message key. */
    record Invalid(String problem) implements ReopeningOutcome {}

    /** The official may not decide this; {@code reason} is a message key. */
    record Denied(String reason) implements ReopeningOutcome {}

    /** It can no longer be done: the time has passed, or somebody was faster. */
    record TooLate() implements ReopeningOutcome {}
}
