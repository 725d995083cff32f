package vn.tinhnha.participation.fieldreport.internal.followup;

/** What came of a message. */
sealed interface MessageOutcome {

    record Sent() implements MessageOutcome {}

    /** Something must be corrected; {@code problem} is a message key. */
    record Invalid(String problem) implements MessageOutcome {}

    /** The official may not write to this reporter; {@code reason} is a message key. */
    record Denied(String reason) implements MessageOutcome {}
}
