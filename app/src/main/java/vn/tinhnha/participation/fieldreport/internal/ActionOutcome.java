package vn.tinhnha.participation.fieldreport.internal;

import java.util.List;
import java.util.Map;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/** What came of an official's action. */
public sealed interface ActionOutcome {

    record Done(FieldReport report) implements ActionOutcome {}

    record NotFound() implements ActionOutcome {}

    /** The official may not do this; {@code reason} is a message key. */
    record Denied(String reason) implements ActionOutcome {}

    /** Somebody else acted since the page was opened: what they did, oldest first. */
    record Stale(FieldReport report, List<HistoryEntry> since) implements ActionOutcome {}

    /** The report's status does not allow it. */
    record NotNow(FieldReportStatus status) implements ActionOutcome {}

    /** Something typed must be corrected: message keys by field. */
    record Invalid(Map<String, String> problems) implements ActionOutcome {}
}
