package vn.tinhnha.participation.fieldreport.internal.cases;

import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;

/**
 * A merged report that is about to go its own way again.
 *
 * @param from the report that it was merged into
 * @param reason as typed
 * @param problem message key of what is wrong with the reason; absent otherwise
 * @param stale somebody changed one of the two meanwhile
 */
public record SplitPage(
        FieldReport report,
        FieldReport from,
        String reason,
        @Nullable String problem,
        boolean stale) {

    public String path() {
        return "/dieu-hanh/" + report.code();
    }
}
