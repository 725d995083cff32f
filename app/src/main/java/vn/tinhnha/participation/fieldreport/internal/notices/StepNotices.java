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
            case Advanced _, Rated _ -> {}
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
