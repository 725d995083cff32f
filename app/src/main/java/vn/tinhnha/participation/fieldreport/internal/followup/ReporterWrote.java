package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/** The reporter wrote a message; told in the transaction that keeps it. */
record ReporterWrote(FieldReportId id, String code, Instant at) {}
