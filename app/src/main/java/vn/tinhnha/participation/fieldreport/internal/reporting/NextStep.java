package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.ClockState;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;

/**
 * What the reporter can expect next, and by when the law wants it done (Quyết định 482, Điều 7-9).
 *
 * @param key of the message; {@code {0}} is the agency
 * @param by absent where no clock runs
 * @param late whether that moment has passed
 */
public record NextStep(String key, @Nullable Instant by, boolean late) {

    public static NextStep of(FieldReport report, Instant now) {
        ClockState.Stop stop = report.deadlines().clock().stop();
        if (stop != null) {
            return new NextStep("fieldreport.clock.next." + stop.reason(), null, false);
        }
        return switch (report.status()) {
            case RECEIVED ->
                report.urgent()
                        ? new NextStep("fieldreport.next.urgent", null, false)
                        : at("fieldreport.next.received", report.deadlines().dispatchBy(), now);
            case RETURNED -> at("fieldreport.next.returned", report.deadlines().dispatchBy(), now);
            case DISPATCHED ->
                at("fieldreport.next.dispatched", report.deadlines().handleBy(), now);
            case IN_PROGRESS, AWAITING_APPROVAL ->
                at("fieldreport.next.in-progress", report.deadlines().handleBy(), now);
            case AWAITING_PUBLICATION ->
                at("fieldreport.next.checking", report.deadlines().publishBy(), now);
            case PUBLISHED -> new NextStep("fieldreport.next.answered", null, false);
            case MERGED -> new NextStep("fieldreport.next.merged", null, false);
            case REJECTED -> new NextStep("fieldreport.next.rejected", null, false);
        };
    }

    private static NextStep at(String key, @Nullable Instant by, Instant now) {
        return new NextStep(key, by, by != null && by.isBefore(now));
    }
}
