package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.rules.Rules;

/**
 * Opens what is masked or sealed, for a named purpose and a short time; every opening stays on record. Whoever asks it
 * has made sure that the official may.
 */
@Service
public class OpeningService {

    /** The record is kept in Vietnamese whatever the official reads. */
    private static final Locale RECORD = Locale.of("vi");

    private final OpeningStore store;
    private final OpeningQueries queries;
    private final IdentitySealStore seals;
    private final Rules rules;
    private final AuditLog audit;
    private final MessageSource messages;
    private final InstantSource time;

    OpeningService(
            OpeningStore store,
            OpeningQueries queries,
            IdentitySealStore seals,
            Rules rules,
            AuditLog audit,
            MessageSource messages,
            InstantSource time) {
        this.store = store;
        this.queries = queries;
        this.seals = seals;
        this.rules = rules;
        this.audit = audit;
        this.messages = messages;
        this.time = time;
    }

    /**
     * What is to be opened.
     *
     * @param file which photo; absent for everything else
     * @param needsSecond whether one officer is not enough
     */
    public record Thing(
            FieldReportId report,
            String code,
            Subject subject,
            @Nullable FileId file,
            boolean needsSecond) {}

    @Transactional
    public OpeningOutcome open(Thing thing, OpeningRequest request, StaffMember staff) {
        Map<String, String> problems = request.problems();
        Optional<Purpose> purpose = Purpose.of(request.purpose());
        if (!problems.isEmpty() || purpose.isEmpty()) {
            return new OpeningOutcome.Invalid(problems);
        }
        Instant now = time.instant();
        store.lockOfficer(staff.id());
        int most = rules.get(SealedRules.MOST_PER_HOUR);
        if (queries.countOf(staff.id(), now.minus(Duration.ofHours(1))) >= most) {
            return new OpeningOutcome.TooMany(most);
        }
        Instant until = thing.needsSecond() ? null : now.plus(rules.get(SealedRules.OPEN_FOR));
        store.insert(new Opening(
                TimeOrderedId.at(now),
                thing.report(),
                thing.subject(),
                thing.file(),
                staff.id(),
                staff.displayName(),
                purpose.get(),
                request.words(),
                now,
                thing.needsSecond(),
                null,
                until));
        String action = thing.subject().auditAction() + (until == null ? ".asked" : "");
        String why = messages.getMessage(purpose.get().key(), null, RECORD) + ": " + request.words();
        audit.record(new AuditEntry(staff, action, "report", thing.code(), why));
        return until == null ? new OpeningOutcome.Waiting() : new OpeningOutcome.Opened(until);
    }

    /** The second officer agrees or refuses; the database, too, keeps the first from doing it. */
    @Transactional
    public OpeningOutcome decide(UUID id, boolean approved, String words, StaffMember staff) {
        Optional<ListedOpening> found =
                store.lock(id).filter(listed -> listed.opening().isWaiting());
        if (found.isEmpty()) {
            return new OpeningOutcome.Gone();
        }
        Opening opening = found.get().opening();
        if (SealedAccess.mayDecide(staff, opening) instanceof Decision.Denied(String reason)) {
            return new OpeningOutcome.Denied(reason);
        }
        String why = words.strip();
        if (why.isEmpty() || why.length() > OpeningRequest.WORDS_MAX) {
            return new OpeningOutcome.Invalid(Map.of("words", "fieldreport.sealed.problem.decision"));
        }
        Instant now = time.instant();
        Instant until = approved ? now.plus(rules.get(SealedRules.SEALED_OPEN_FOR)) : null;
        store.decide(id, new Opening.Verdict(approved, staff.id(), staff.displayName(), now, why), until);
        if (approved && opening.subject() == Subject.SEAL) {
            seals.remove(opening.report());
        }
        String action = opening.subject().auditAction() + (approved ? ".approved" : ".refused");
        audit.record(new AuditEntry(staff, action, "report", found.get().code(), why));
        return until == null ? new OpeningOutcome.Refused() : new OpeningOutcome.Opened(until);
    }
}
