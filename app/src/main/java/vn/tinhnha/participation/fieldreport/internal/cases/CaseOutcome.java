package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;

/** What came of merging, splitting or dividing. */
public sealed interface CaseOutcome {

    record Done() implements CaseOutcome {}

    record NotFound() implements CaseOutcome {}

    /** The official may not do this; {@code reason} is a message key. */
    record Denied(String reason) implements CaseOutcome {}

    /** Somebody else changed these reports since the page was opened. */
    record Stale(List<String> codes) implements CaseOutcome {}

    /** Something about a report, or about what was typed, stands against it. */
    record Invalid(Obstacle obstacle) implements CaseOutcome {}
}
