package vn.tinhnha.participation.fieldreport.internal.bulk;

import java.util.List;
import vn.tinhnha.participation.fieldreport.internal.staff.BulkWork;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;

/**
 * What came of an action on many reports.
 *
 * @param form what was typed, for those that are tried again
 */
public record BulkResultPage(Desk desk, BulkWork work, List<String> done, List<Failed> failed, BulkForm form) {

    /** A report that stayed as it was, and why. */
    public record Failed(Pick again, String link, String reason) {}
}
