package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Instant;
import java.util.Map;

/** What came of asking to open something, or of deciding on it. */
public sealed interface OpeningOutcome {

    /** It is open to the one who asked, for a short time. */
    record Opened(Instant until) implements OpeningOutcome {}

    /** The identity needs two officers from now on. */
    record Sealed() implements OpeningOutcome {}

    /** A second officer has to agree first. */
    record Waiting() implements OpeningOutcome {}

    /** The second officer refused. */
    record Refused() implements OpeningOutcome {}

    /** The official may not; {@code reason} is a message key. */
    record Denied(String reason) implements OpeningOutcome {}

    /** Something typed must be corrected: message keys by field. */
    record Invalid(Map<String, String> problems) implements OpeningOutcome {}

    /** The official opened so many within an hour that the rule stops them. */
    record TooMany(int limit) implements OpeningOutcome {}

    /** Somebody else decided meanwhile, or it is not there. */
    record Gone() implements OpeningOutcome {}
}
