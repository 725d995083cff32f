package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.tinhnha.kernel.Decision.Denied;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.internal.ActionOutcome;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Reopen;
import vn.tinhnha.participation.fieldreport.internal.HandlingService;
import vn.tinhnha.participation.fieldreport.internal.notices.Notice;
import vn.tinhnha.participation.fieldreport.internal.notices.ReporterNotices;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningRequest.Decision;
import vn.tinhnha.participation.fieldreport.internal.reopening.Reopenings.Affair;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes requests to reopen and carries out what the center decides on them. */
@Service
class ReopeningService {

    static final int TEXT_MAX = 2000;

    private final Reopenings reopenings;
    private final ReopeningStore requests;
    private final EarlierResultStore results;
    private final HandlingService handling;
    private final StoredFiles files;
    private final ReporterNotices notices;
    private final AuditLog audit;
    private final InstantSource time;

    ReopeningService(
            Reopenings reopenings,
            ReopeningStore requests,
            EarlierResultStore results,
            HandlingService handling,
            StoredFiles files,
            ReporterNotices notices,
            AuditLog audit,
            InstantSource time) {
        this.reopenings = reopenings;
        this.requests = requests;
        this.results = results;
        this.handling = handling;
        this.files = files;
        this.notices = notices;
        this.audit = audit;
        this.time = time;
    }

    /** The reporter asks; who they are was proved by the private link. */
    @Transactional
    public ReopeningOutcome ask(FieldReport report, String reason, List<FileId> attached) {
        Affair affair = reopenings.of(report);
        if (!(affair.standing() instanceof Standing.Open(int attempt, Instant _))) {
            return new ReopeningOutcome.TooLate();
        }
        if (reason.isBlank()) {
            return new ReopeningOutcome.Invalid("fieldreport.reopening.problem.reason");
        }
        if (reason.length() > TEXT_MAX) {
            return new ReopeningOutcome.Invalid("fieldreport.problem.too-long");
        }
        Instant now = time.instant();
        boolean isNew = requests.add(
                report.id(),
                new ReopeningRequest(
                        TimeOrderedId.at(now),
                        affair.round(),
                        attempt,
                        now,
                        reason.strip(),
                        List.copyOf(files.claim(attached)),
                        null,
                        null,
                        "",
                        ""));
        return isNew ? new ReopeningOutcome.Done() : new ReopeningOutcome.TooLate();
    }

    /**
     * The center agrees: the case goes back to the same agency with new deadlines, the answer is put behind.
     *
     * @param version of the report that the official saw
     */
    @Transactional
    public ReopeningOutcome accept(FieldReport report, int version, String answer, StaffMember staff) {
        Affair affair = reopenings.of(report);
        if (!(affair.standing() instanceof Standing.Waiting(ReopeningRequest request))) {
            return new ReopeningOutcome.TooLate();
        }
        ReopeningOutcome refusal = refusal(request, answer, staff);
        if (refusal != null) {
            return refusal;
        }
        results.setAside(report.id(), affair.round());
        ActionOutcome outcome = handling.act(report.code(), version, new Reopen(answer), staff);
        boolean decided = outcome instanceof ActionOutcome.Done
                && requests.decide(request, Decision.ACCEPTED, answer.strip(), staff, time.instant());
        if (!decided) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ReopeningOutcome.TooLate();
        }
        return new ReopeningOutcome.Done();
    }

    /** The center does not agree, and says why. */
    @Transactional
    public ReopeningOutcome refuse(FieldReport report, String answer, StaffMember staff) {
        if (!(reopenings.of(report).standing() instanceof Standing.Waiting(ReopeningRequest request))) {
            return new ReopeningOutcome.TooLate();
        }
        ReopeningOutcome refusal = refusal(request, answer, staff);
        if (refusal != null) {
            return refusal;
        }
        if (answer.isBlank()) {
            return new ReopeningOutcome.Invalid("fieldreport.problem.reason");
        }
        Instant now = time.instant();
        if (!requests.decide(request, Decision.REFUSED, answer.strip(), staff, now)) {
            return new ReopeningOutcome.TooLate();
        }
        audit.record(new AuditEntry(staff, "fieldreport.reopening.refuse", "report", report.code(), answer.strip()));
        notices.tell(report.id(), Notice.REOPENING_REFUSED, now);
        return new ReopeningOutcome.Done();
    }

    private static @Nullable ReopeningOutcome refusal(ReopeningRequest request, String answer, StaffMember staff) {
        if (ReopeningAccess.mayDecide(staff, request) instanceof Denied(String reason)) {
            return new ReopeningOutcome.Denied(reason);
        }
        return answer.length() > TEXT_MAX ? new ReopeningOutcome.Invalid("fieldreport.problem.too-long") : null;
    }
}
