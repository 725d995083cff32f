package vn.tinhnha.participation.fieldreport.internal.calls;

/** What came of a call to the reporter. */
public enum CallOutcome {
    /** Reached, and what was reported is so. */
    TRUE,
    /** Reached, and what was reported is not so. */
    UNTRUE,
    /** It rang and nobody answered. */
    NO_ANSWER,
    /** It did not ring. */
    NO_RING,
    /** Somebody else answered, who knows nothing of the report. */
    WRONG_NUMBER;

    boolean reached() {
        return this == TRUE || this == UNTRUE;
    }

    /** The two that Điều 7.1 counts: it rang without an answer, or did not ring. */
    boolean unanswered() {
        return this == NO_ANSWER || this == NO_RING;
    }
}
