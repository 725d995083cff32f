package vn.tinhnha.participation.fieldreport.internal.papers;

import java.util.Map;

/** What came of an action on a report. */
sealed interface PaperOutcome {

    /** It was done. */
    record Done(Paper paper) implements PaperOutcome {}

    /** There is no such report. */
    record NotFound() implements PaperOutcome {}

    /**
     * It is not this official's to do.
     *
     * @param reason message key
     */
    record Denied(String reason) implements PaperOutcome {}

    /** Somebody else changed it meanwhile, or it stands where this cannot be done. */
    record Stale(Paper now) implements PaperOutcome {}

    /**
     * Something must be filled in first.
     *
     * @param problems message keys by field
     */
    record Invalid(Paper paper, Map<String, String> problems) implements PaperOutcome {}
}
