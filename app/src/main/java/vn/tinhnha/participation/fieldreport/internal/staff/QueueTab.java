package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.List;
import java.util.Map;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/** One view of a queue: the reports that stand at a step of the work. */
record QueueTab(String slug, boolean asked, List<FieldReportStatus> statuses) {

    QueueTab(String slug, FieldReportStatus... statuses) {
        this(slug, false, List.of(statuses));
    }

    /** The reports that an agency is only asked about, before they are dispatched (Điều 7.1). */
    static QueueTab asked(String slug, FieldReportStatus... statuses) {
        return new QueueTab(slug, true, List.of(statuses));
    }

    String labelKey() {
        return "fieldreport.staff.tab." + slug;
    }

    /** How many reports wait here; negative where nothing waits any more and nobody counts. */
    long count(Map<FieldReportStatus, Integer> counts) {
        boolean finished = statuses.contains(FieldReportStatus.PUBLISHED)
                || statuses.contains(FieldReportStatus.REJECTED)
                || statuses.contains(FieldReportStatus.MERGED);
        return finished
                ? -1
                : statuses.stream()
                        .mapToLong(status -> counts.getOrDefault(status, 0))
                        .sum();
    }
}
