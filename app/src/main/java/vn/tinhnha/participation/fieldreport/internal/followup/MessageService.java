package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.internal.ClockService;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.notices.AgencyNotices;
import vn.tinhnha.participation.fieldreport.internal.notices.Notice;
import vn.tinhnha.participation.fieldreport.internal.notices.ReporterNotices;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.StaffMember;

/** Carries messages between the reporter and the offices, and keeps the clock of the agency's duty to clarify. */
@Service
class MessageService {

    static final int TEXT_MAX = 2000;

    private final MessageStore store;
    private final StoredFiles files;
    private final ClarificationClock clock;
    private final ReporterNotices reporters;
    private final AgencyNotices agencies;
    private final ClockService pauses;
    private final InstantSource time;

    MessageService(
            MessageStore store,
            StoredFiles files,
            ClarificationClock clock,
            ReporterNotices reporters,
            AgencyNotices agencies,
            ClockService pauses,
            InstantSource time) {
        this.store = store;
        this.files = files;
        this.clock = clock;
        this.reporters = reporters;
        this.agencies = agencies;
        this.pauses = pauses;
        this.time = time;
    }

    /** The reporter writes; who they are was proved by the private link. */
    @Transactional
    public MessageOutcome fromReporter(FieldReport report, String text, List<FileId> attached) {
        MessageOutcome problem = problem(report, text, attached);
        if (problem != null) {
            return problem;
        }
        Instant now = time.instant();
        store.add(report.id(), message(now, true, null, text, attached));
        store.markRead(report.id(), false, now);
        store.startClarification(report.id(), now, clock.answerBy(report.lead(), now));
        agencies.written(report.lead(), report.code(), now);
        pauses.reporterAnswered(report.code());
        return new MessageOutcome.Sent();
    }

    /** An office answers or asks. */
    @Transactional
    public MessageOutcome fromStaff(FieldReport report, String text, List<FileId> attached, StaffMember staff) {
        if (FollowUpAccess.mayWrite(staff, report) instanceof Decision.Denied(String reason)) {
            return new MessageOutcome.Denied(reason);
        }
        MessageOutcome problem = problem(report, text, attached);
        if (problem != null) {
            return problem;
        }
        Instant now = time.instant();
        store.add(report.id(), message(now, false, staff, text, attached));
        store.markRead(report.id(), true, now);
        store.endClarification(report.id());
        reporters.tell(report.id(), Notice.MESSAGE, now);
        return new MessageOutcome.Sent();
    }

    @Transactional
    public void readByReporter(FieldReport report) {
        store.markRead(report.id(), false, time.instant());
    }

    /** Counts as read only when somebody saw it who may answer. */
    @Transactional
    public void readByStaff(FieldReport report, StaffMember staff) {
        if (FollowUpAccess.mayWrite(staff, report).isPermitted()) {
            store.markRead(report.id(), true, time.instant());
        }
    }

    private static @Nullable MessageOutcome problem(FieldReport report, String text, List<FileId> attached) {
        if (!FollowUpAccess.isOpen(report)) {
            return new MessageOutcome.Invalid("fieldreport.followup.problem.merged");
        }
        if (text.isBlank() && attached.isEmpty()) {
            return new MessageOutcome.Invalid("fieldreport.followup.problem.empty");
        }
        return text.length() > TEXT_MAX ? new MessageOutcome.Invalid("fieldreport.problem.too-long") : null;
    }

    private Message message(
            Instant now, boolean fromReporter, @Nullable StaffMember staff, String text, List<FileId> attached) {
        return new Message(
                TimeOrderedId.at(now),
                now,
                fromReporter,
                staff == null ? null : staff.id(),
                staff == null ? "" : staff.displayName(),
                staff == null ? null : organization(staff),
                text.strip(),
                List.copyOf(files.claim(attached)),
                null);
    }

    private static @Nullable String organization(StaffMember staff) {
        return staff.memberships().stream()
                .findFirst()
                .map(Membership::organization)
                .orElse(null);
    }
}
