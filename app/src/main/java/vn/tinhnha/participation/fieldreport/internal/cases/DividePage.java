package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.web.Option;

/**
 * The form that gives parts of a case to agencies.
 *
 * @param mainAgency name of the agency that answers for the whole
 * @param agencies that can get a part
 * @param rows what was chosen and typed
 * @param problem message key of what stood against it; absent otherwise
 */
public record DividePage(
        FieldReport report,
        String mainAgency,
        List<Option> agencies,
        List<Row> rows,
        @Nullable String problem) {

    /** A part as it was typed. */
    public record Row(String agency, String task) {}

    public String path() {
        return "/dieu-hanh/" + report.code();
    }
}
