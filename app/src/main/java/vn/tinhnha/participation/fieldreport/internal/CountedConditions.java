package vn.tinhnha.participation.fieldreport.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import vn.tinhnha.participation.fieldreport.PublicFilter.Counted;
import vn.tinhnha.participation.fieldreport.PublicFilter.Timing;
import vn.tinhnha.participation.fieldreport.Satisfaction;

/** Narrows a list to what a figure counts: by the same facts of each case, so that list and figure agree. */
final class CountedConditions {

    private CountedConditions() {}

    static void add(Conditions conditions, Counted counted) {
        conditions.equal("lead_agency", counted.agency());
        if (!counted.verdicts().isEmpty()) {
            conditions.add(
                    "satisfaction in (:verdicts)",
                    Map.of(
                            "verdicts",
                            counted.verdicts().stream().map(Satisfaction::name).toList()));
        }
        Timing timing = counted.timing();
        if (timing != null) {
            conditions.add(
                    "exists (select from fieldreport.case_fact fact where fact.report_id = id and " + test(timing)
                            + ")",
                    Map.of());
        }
        Instant openAt = counted.openAt();
        if (openAt != null) {
            conditions.add("""
                    id in (select report_id from fieldreport.case_fact
                           where listed and tstzrange(received_at, closed_at) @> cast(:openAt as timestamptz))""", Map.of("openAt", Timestamp.from(openAt)));
        }
    }

    private static String test(Timing timing) {
        return switch (timing) {
            case DISPATCHED -> "dispatched_late is not null";
            case DISPATCHED_ON_TIME -> "not dispatched_late";
            case DISPATCHED_LATE -> "dispatched_late";
            case HANDLED -> "handled_late is not null";
            case HANDLED_ON_TIME -> "not handled_late";
            case HANDLED_LATE -> "handled_late";
            case PUBLISHED -> "published_late is not null";
            case PUBLISHED_ON_TIME -> "not published_late";
            case PUBLISHED_LATE -> "published_late";
        };
    }
}
