package vn.tinhnha.participation.fieldreport.internal.notices;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportEvent;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Advanced;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Rated;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Submitted;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/**
 * Tells the reporter of the steps of Quyết định 482, Điều 7-9, and the agency's focal people of what was sent to them
 * (Điều 8.1 a), in the transaction of the step.
 */
@Component
class StepNotices {

    private final ReporterNotices reporters;
    private final AgencyNotices agencies;

    StepNotices(ReporterNotices reporters, AgencyNotices agencies) {
        this.reporters = reporters;
        this.agencies = agencies;
    }

    @EventListener
    void on(FieldReportEvent event) {
        switch (event) {
            case Submitted submitted -> reporters.tell(submitted.id(), Notice.RECEIVED, submitted.at());
            case Advanced advanced when advanced.from() != advanced.to() -> step(advanced);
            case Advanced advanced -> moveOfTheClock(advanced);
            case Rated _ -> {}
        }
    }

    /** The reporter is told when the handling takes longer, and when it waits for them (Điều 8.3, 7.1). */
    private void moveOfTheClock(Advanced move) {
        switch (move.action()) {
            case "CONFIRM_EXTENSION" -> reporters.tell(move.id(), Notice.EXTENDED, move.at());
            case "AWAIT_REPORTER" -> reporters.tell(move.id(), Notice.WAITING_FOR_REPORTER, move.at());
            default -> {
                // Notes, corrections and what the offices ask each other do not concern the reporter.
            }
        }
    }

    private void step(Advanced step) {
        switch (step.to()) {
            case DISPATCHED -> {
                boolean again = step.from() == FieldReportStatus.PUBLISHED;
                reporters.tell(step.id(), again ? Notice.REOPENED : Notice.DISPATCHED, step.at());
                agencies.dispatched(step);
            }
            case REJECTED -> reporters.tell(step.id(), Notice.REJECTED, step.at());
            case PUBLISHED -> reporters.tell(step.id(), Notice.ANSWERED, step.at());
            // Steps between the offices do not concern the reporter.
            case RECEIVED, RETURNED, IN_PROGRESS, AWAITING_APPROVAL, AWAITING_PUBLICATION, MERGED -> {}
        }
    }
}
