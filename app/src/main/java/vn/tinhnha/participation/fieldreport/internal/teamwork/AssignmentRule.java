package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ActionRule;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.platform.identity.StaffMember;

/** Ends what somebody works on when the report leaves their agency. */
@Component
class AssignmentRule implements ActionRule {

    private final AssignmentStore store;

    AssignmentRule(AssignmentStore store) {
        this.store = store;
    }

    @Override
    public void done(FieldReport before, FieldReport after, FieldReportAction action, StaffMember staff, Instant at) {
        String former = before.lead();
        if (former != null && !former.equals(after.lead())) {
            store.close(after.id(), former, at);
        }
    }
}
