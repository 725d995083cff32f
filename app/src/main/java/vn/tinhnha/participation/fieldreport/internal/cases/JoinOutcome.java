package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.Map;

/** What became of somebody's wish to join. */
public sealed interface JoinOutcome {

    /**
     * The voice is in; a device that had joined before gets the same one.
     *
     * @param token opens the private page of the voice
     */
    record Joined(String token) implements JoinOutcome {}

    /** The report is not public, or it is answered already. */
    record Closed() implements JoinOutcome {}

    /** Something must be corrected first: message keys by field of the form. */
    record Invalid(Map<String, String> problems) implements JoinOutcome {}
}
