package vn.tinhnha.participation.fieldreport.internal.secret;

import java.time.Instant;
import vn.tinhnha.participation.fieldreport.FieldReportId;

/**
 * A case with state secrets, without its content.
 *
 * @param markedName who marked it
 */
public record SecretCase(FieldReportId report, String code, String markedName, Instant markedAt) {}
