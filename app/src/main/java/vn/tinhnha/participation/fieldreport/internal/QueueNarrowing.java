package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;

/**
 * What else narrows a queue.
 *
 * @param asked only reports that an agency is asked about (Điều 7.1), instead of those it leads or helps with
 * @param assignee only what this person works on
 * @param unassigned only what nobody works on
 * @param photo only reports with a picture
 * @param stopped only reports whose clock stands still
 * @param from only what was received then or later
 * @param to only what was received before
 */
public record QueueNarrowing(
        boolean asked,
        @Nullable UUID assignee,
        boolean unassigned,
        @Nullable Source source,
        boolean complex,
        boolean photo,
        boolean stopped,
        @Nullable Instant from,
        @Nullable Instant to) {

    public static final QueueNarrowing NONE =
            new QueueNarrowing(false, null, false, null, false, false, false, null, null);

    void narrow(Conditions conditions) {
        if (assignee != null) {
            conditions.add("""
                    id in (select report_id from fieldreport.assignment
                           where person_id = :assignee and until is null)""", Map.of("assignee", assignee));
        }
        if (unassigned) {
            conditions.add("""
                    not exists (select from fieldreport.assignment
                                where report_id = report.id and agency = lead_agency and until is null)""", Map.of());
        }
        conditions.equal("source", source == null ? null : source.name());
        if (complex) {
            conditions.add("complex", Map.of());
        }
        if (stopped) {
            conditions.add("stop_kind is not null", Map.of());
        }
        if (photo) {
            conditions.add("cover is not null", Map.of());
        }
        conditions.from("received_at", "receivedFrom", from);
        conditions.before("received_at", "receivedTo", to);
    }
}
