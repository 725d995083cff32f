package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningService.Thing;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;

/** Opens who reported for officials who may know, and seals identities so that two officers must agree. */
@Service
class IdentityService {

    private final IdentitySealStore seals;
    private final OpeningStore openings;
    private final OpeningService opening;
    private final AuditLog audit;
    private final InstantSource time;

    IdentityService(
            IdentitySealStore seals,
            OpeningStore openings,
            OpeningService opening,
            AuditLog audit,
            InstantSource time) {
        this.seals = seals;
        this.openings = openings;
        this.opening = opening;
        this.audit = audit;
        this.time = time;
    }

    /** Opens the identity, or asks a second officer where it is sealed. */
    @Transactional
    public OpeningOutcome open(FieldReport report, OpeningRequest request, StaffMember staff) {
        boolean sealed = seals.of(report.id()).isPresent();
        if (SealedAccess.mayOpenReporter(staff, report, sealed) instanceof Decision.Denied(String reason)) {
            return new OpeningOutcome.Denied(reason);
        }
        return opening.open(new Thing(report.id(), report.code(), Subject.REPORTER, null, sealed), request, staff);
    }

    /** Seals the identity of a confidential case; whatever is open of it closes at once. */
    @Transactional
    public OpeningOutcome seal(FieldReport report, String reason, StaffMember staff) {
        if (SealedAccess.maySeal(staff) instanceof Decision.Denied(String denial)) {
            return new OpeningOutcome.Denied(denial);
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > OpeningRequest.WORDS_MAX) {
            return new OpeningOutcome.Invalid(Map.of("words", "fieldreport.problem.reason"));
        }
        if (!report.confidential()) {
            return new OpeningOutcome.Invalid(Map.of("words", "fieldreport.sealed.problem.confidential-first"));
        }
        Instant now = time.instant();
        if (seals.put(report.id(), new IdentitySeal(why, staff.id(), staff.displayName(), now))) {
            openings.close(report.id(), now);
            audit.record(new AuditEntry(staff, "fieldreport.seal", "report", report.code(), why));
        }
        return new OpeningOutcome.Sealed();
    }

    /** Asks a second supervisor to take the seal off; alone, one could open everything by way of the seal. */
    @Transactional
    public OpeningOutcome askToUnseal(FieldReport report, OpeningRequest request, StaffMember staff) {
        if (SealedAccess.maySeal(staff) instanceof Decision.Denied(String reason)) {
            return new OpeningOutcome.Denied(reason);
        }
        if (seals.of(report.id()).isEmpty()) {
            return new OpeningOutcome.Gone();
        }
        return opening.open(new Thing(report.id(), report.code(), Subject.SEAL, null, true), request, staff);
    }
}
