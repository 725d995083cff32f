package vn.tinhnha.participation.fieldreport;

import java.util.Map;

/** What became of a submission. */
public sealed interface SubmissionOutcome {

    /**
     * It is in.
     *
     * @param trackingToken opens the reporter's own view; the same for a repeated submission
     * @param repeated the submission had already been received, nothing new was made
     */
    record Received(FieldReportId id, String code, String trackingToken, boolean repeated)
            implements SubmissionOutcome {}

    /**
     * Something must be corrected first.
     *
     * @param problems message keys by field of the form, in the order of the form
     */
    record Invalid(Map<String, String> problems) implements SubmissionOutcome {}
}
