package vn.tinhnha.participation.fieldreport.internal.calls;

import java.time.Instant;
import java.util.UUID;

/**
 * A call to the reporter, as an officer wrote it down.
 *
 * @param numberEnd last digits of the number that was called; empty when the report has none
 */
public record LoggedCall(
        UUID id, Instant calledAt, String numberEnd, CallOutcome outcome, String note, String officerName) {}
