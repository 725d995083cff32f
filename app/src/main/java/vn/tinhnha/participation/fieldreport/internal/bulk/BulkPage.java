package vn.tinhnha.participation.fieldreport.internal.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.staff.BulkWork;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.platform.web.Option;

/**
 * Asks for what an action on many reports needs.
 *
 * @param agencies choices of a dispatch
 * @param people choices of an assignment
 * @param problem message key of what is missing; absent when nothing is
 */
public record BulkPage(
        Desk desk,
        BulkWork work,
        List<Picked> picked,
        List<Option> agencies,
        List<Option> people,
        BulkForm form,
        @Nullable String problem) {

    /** A report that was ticked, on the version that was seen. */
    public record Picked(
            Pick pick, String link, FieldReportStatus status, LocalizedText category, String description) {}
}
