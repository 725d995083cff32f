package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;

/** Makes reports and carries them from draft to issue; every step is in the audit log. */
@Service
class PaperService {

    private final PaperStore store;
    private final PaperCount count;
    private final PaperDraft draft;
    private final AuditLog audit;
    private final InstantSource time;

    PaperService(PaperStore store, PaperCount count, PaperDraft draft, AuditLog audit, InstantSource time) {
        this.store = store;
        this.count = count;
        this.draft = draft;
        this.audit = audit;
        this.time = time;
    }

    /** Counts a period and proposes the words. */
    @Transactional
    PaperOutcome make(PaperKind kind, Span period, StaffMember staff) {
        if (PaperAccess.mayWrite(staff) instanceof Decision.Denied(String reason)) {
            return new PaperOutcome.Denied(reason);
        }
        Instant now = time.instant();
        Paper paper = new Paper(
                TimeOrderedId.at(now),
                1,
                kind,
                period,
                PaperStatus.DRAFT,
                draft.of(kind, period),
                count.of(period),
                null,
                null,
                staff.displayName(),
                now,
                null,
                null);
        store.insert(paper);
        record(paper, "make", staff);
        return new PaperOutcome.Done(paper);
    }

    @Transactional
    PaperOutcome save(UUID id, int version, PaperTexts texts, StaffMember staff) {
        return change(
                id,
                version,
                PaperStatus.DRAFT,
                "save",
                PaperAccess.mayWrite(staff),
                staff,
                paper -> paper.with(texts.tidy()));
    }

    /** Counts anew; only a draft takes the new numbers. */
    @Transactional
    PaperOutcome recount(UUID id, int version, StaffMember staff) {
        return change(
                id,
                version,
                PaperStatus.DRAFT,
                "recount",
                PaperAccess.mayWrite(staff),
                staff,
                paper -> paper.with(count.of(paper.period())));
    }

    @Transactional
    PaperOutcome approve(UUID id, int version, StaffMember staff) {
        Map<String, String> missing = store.find(id).map(PaperService::missing).orElse(Map.of());
        if (PaperAccess.maySign(staff).isPermitted() && !missing.isEmpty()) {
            return new PaperOutcome.Invalid(store.find(id).orElseThrow(), missing);
        }
        return change(
                id,
                version,
                PaperStatus.DRAFT,
                "approve",
                PaperAccess.maySign(staff),
                staff,
                paper -> paper.approved(staff.displayName()));
    }

    /** An approved report becomes a draft again. */
    @Transactional
    PaperOutcome sendBack(UUID id, int version, StaffMember staff) {
        return change(
                id,
                version,
                PaperStatus.APPROVED,
                "return",
                PaperAccess.maySign(staff),
                staff,
                paper -> paper.approved(null));
    }

    @Transactional
    PaperOutcome issue(UUID id, int version, String number, LocalDate on, StaffMember staff) {
        if (!number.matches("\\d{1,5}[a-zA-Z]?") && PaperAccess.maySign(staff).isPermitted()) {
            return store.find(id)
                    .<PaperOutcome>map(paper ->
                            new PaperOutcome.Invalid(paper, Map.of("number", "fieldreport.papers.problem.number")))
                    .orElseGet(PaperOutcome.NotFound::new);
        }
        return change(
                id,
                version,
                PaperStatus.APPROVED,
                "issue",
                PaperAccess.maySign(staff),
                staff,
                paper -> paper.issued(number, on, staff.displayName()));
    }

    private PaperOutcome change(
            UUID id,
            int version,
            PaperStatus from,
            String action,
            Decision decision,
            StaffMember staff,
            UnaryOperator<Paper> step) {
        Optional<Paper> found = store.find(id);
        if (found.isEmpty()) {
            return new PaperOutcome.NotFound();
        }
        if (decision instanceof Decision.Denied(String reason)) {
            return new PaperOutcome.Denied(reason);
        }
        Paper paper = found.get();
        if (paper.version() != version || paper.status() != from) {
            return new PaperOutcome.Stale(paper);
        }
        if (!store.update(step.apply(paper), time.instant())) {
            return new PaperOutcome.Stale(store.find(id).orElse(paper));
        }
        record(paper, action, staff);
        return new PaperOutcome.Done(store.find(id).orElse(paper));
    }

    private void record(Paper paper, String action, StaffMember staff) {
        String subject = paper.kind().name() + " " + paper.period().first() + "/"
                + paper.period().last();
        audit.record(new AuditEntry(staff, "paper." + action, "paper", subject, ""));
    }

    private static Map<String, String> missing(Paper paper) {
        Map<String, String> missing = new LinkedHashMap<>();
        PaperTexts texts = paper.texts();
        Map.of("title", texts.title(), "assessment", texts.assessment(), "signer", texts.signer())
                .forEach((field, text) -> {
                    if (text.isBlank()) {
                        missing.put(field, "fieldreport.papers.problem." + field);
                    }
                });
        return missing;
    }
}
