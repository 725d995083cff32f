package vn.tinhnha.participation.fieldreport;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.Slice;

/** What other modules may ask of field reports; only what the public may know. */
public interface FieldReports {

    /** Takes a report in, whoever sends it. The same submission sent again gives the same answer. */
    SubmissionOutcome submit(SubmitFieldReport command);

    /** Public reports, newest first; with a filter on changes, the latest change first. */
    Slice<PublicFieldReport> find(PublicFilter filter, @Nullable String cursor, int size);

    /** A public report; one that was merged is found as the case it goes on with. Empty when it is not for the public. */
    Optional<PublicFieldReport> find(ReportCode code);

    /** Public reports by their codes, newest first; a merged one is found as the case it goes on with. */
    List<PublicFieldReport> find(List<ReportCode> codes);

    /** The code of the report that a tracking token belongs to, public or not yet. */
    Optional<ReportCode> codeOf(String trackingToken);
}
