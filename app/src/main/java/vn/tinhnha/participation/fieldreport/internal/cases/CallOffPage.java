package vn.tinhnha.participation.fieldreport.internal.cases;

import vn.tinhnha.participation.fieldreport.internal.FieldReport;

/**
 * The form that calls a part off, shown again.
 *
 * @param reason as typed
 * @param problem message key of what stood against it
 */
public record CallOffPage(FieldReport report, String reason, String problem) {

    public String path() {
        return "/dieu-hanh/" + report.code();
    }
}
