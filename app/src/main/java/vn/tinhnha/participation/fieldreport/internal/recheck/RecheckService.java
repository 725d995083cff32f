package vn.tinhnha.participation.fieldreport.internal.recheck;

import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Advanced;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Rated;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;

/** Fills the queue of answers that did not satisfy, and records what the supervisor found. */
@Service
class RecheckService {

    static final int NOTE_MAX = 2000;

    private final RecheckStore store;
    private final AuditLog audit;
    private final InstantSource time;

    RecheckService(RecheckStore store, AuditLog audit, InstantSource time) {
        this.store = store;
        this.audit = audit;
        this.time = time;
    }

    /** What came of a re-check. */
    enum Outcome {
        DONE,
        NOT_ALLOWED,
        NOTE_MISSING,
        /** The verdict was changed, or a colleague was faster. */
        GONE
    }

    /** In the transaction of the verdict. */
    @EventListener
    void rated(Rated rating) {
        if (rating.satisfaction() == Satisfaction.DISSATISFIED) {
            store.want(rating.id(), rating.at());
        } else {
            store.drop(rating.id());
        }
    }

    /** A reopened report has no answer to look at. */
    @EventListener
    void reopened(Advanced step) {
        if (step.from() == FieldReportStatus.PUBLISHED && step.to() != step.from()) {
            store.drop(step.id());
        }
    }

    @Transactional
    Outcome finish(String code, String note, StaffMember staff) {
        if (RecheckAccess.mayRecheck(staff) instanceof Decision.Denied) {
            return Outcome.NOT_ALLOWED;
        }
        String kept = note.strip();
        if (kept.isEmpty() || kept.length() > NOTE_MAX) {
            return Outcome.NOTE_MISSING;
        }
        if (!store.done(code, kept, staff, time.instant())) {
            return Outcome.GONE;
        }
        audit.record(new AuditEntry(staff, "fieldreport.recheck.done", "report", code, kept));
        return Outcome.DONE;
    }
}
