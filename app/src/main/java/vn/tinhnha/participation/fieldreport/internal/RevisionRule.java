package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RequestRevision;
import vn.tinhnha.platform.identity.StaffMember;

/** Keeps which elements of the result form a revision request cites, for the agency to work through (Điều 8.1 b). */
@Component
class RevisionRule implements ActionRule {

    private final ResultElementStore store;

    RevisionRule(ResultElementStore store) {
        this.store = store;
    }

    @Override
    public void done(FieldReport before, FieldReport after, FieldReportAction action, StaffMember staff, Instant at) {
        if (action instanceof RequestRevision(String _, var missing)) {
            store.cite(after.id(), after.version(), missing);
        }
    }
}
