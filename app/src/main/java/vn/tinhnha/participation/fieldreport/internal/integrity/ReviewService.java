package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes down that a supervisor has looked at a finding, and what they found out. */
@Service
class ReviewService {

    private static final int LONGEST = 1000;

    private final ReviewStore store;
    private final AuditLog audit;
    private final InstantSource time;

    ReviewService(ReviewStore store, AuditLog audit, InstantSource time) {
        this.store = store;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    Decision review(Signal signal, String finding, String note, StaffMember staff) {
        Decision decision = IntegrityAccess.mayLook(staff);
        if (decision.isPermitted()) {
            String kept = note.strip();
            kept = kept.substring(0, Math.min(kept.length(), LONGEST));
            store.put(signal, finding, new ReviewStore.Review(kept, staff.displayName(), time.instant()));
            audit.record(new AuditEntry(staff, "signal.review", "signal", signal.name() + " " + finding, kept));
        }
        return decision;
    }
}
