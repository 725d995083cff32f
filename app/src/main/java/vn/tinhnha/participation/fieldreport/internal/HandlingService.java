package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.FieldReportEvent;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ProposeResult;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ReplaceAgency;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.identity.StaffMember;

/** Carries out what officials do: authorized, on the version they saw, kept in the history. */
@Service
public class HandlingService {

    private final FieldReportStore store;
    private final HistoryStore history;
    private final AttachmentStore attachments;
    private final ActionCheck check;
    private final StoredFiles files;
    private final LegalClock clock;
    private final HistoryText records;
    private final List<ActionRule> rules;
    private final ClockRecords pauses;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    HandlingService(
            FieldReportStore store,
            HistoryStore history,
            AttachmentStore attachments,
            ActionCheck check,
            StoredFiles files,
            LegalClock clock,
            HistoryText records,
            List<ActionRule> rules,
            ClockRecords pauses,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.store = store;
        this.history = history;
        this.attachments = attachments;
        this.check = check;
        this.files = files;
        this.clock = clock;
        this.records = records;
        this.rules = rules;
        this.pauses = pauses;
        this.events = events;
        this.time = time;
    }

    /**
     * Does one action.
     *
     * @param version the version that the official saw when deciding
     */
    @Transactional
    public ActionOutcome act(String code, int version, FieldReportAction action, StaffMember staff) {
        Optional<FieldReport> found = store.byCode(code);
        if (found.isEmpty()) {
            return new ActionOutcome.NotFound();
        }
        FieldReport report = found.get();
        if (!FieldReportAccess.mayView(staff, report).isPermitted()) {
            return new ActionOutcome.NotFound();
        }
        if (FieldReportAccess.mayAct(staff, report, action) instanceof Decision.Denied(String reason)) {
            return new ActionOutcome.Denied(reason);
        }
        if (report.version() != version) {
            return stale(report, version);
        }
        Map<String, String> problems = check.check(report, action);
        rules.forEach(rule -> rule.check(report, action, problems));
        if (!problems.isEmpty()) {
            return new ActionOutcome.Invalid(problems);
        }
        Instant now = time.instant();
        return switch (report.apply(action, now, clock)) {
            case FieldReport.Step.NotNow(var status) -> new ActionOutcome.NotNow(status);
            case FieldReport.Step.Refused(String field, String reason) ->
                new ActionOutcome.Invalid(Map.of(field, reason));
            case FieldReport.Step.Taken(FieldReport changed) -> save(report, changed, action, staff, now);
        };
    }

    /**
     * Lets another agency carry on all open reports of one that was merged or dissolved.
     *
     * @return how many there were
     */
    @Transactional
    public int replaceAgency(String former, String successor, String text, StaffMember staff) {
        Instant now = time.instant();
        FieldReportAction action = new ReplaceAgency(former, successor, text);
        List<FieldReport> open = store.openOf(former).stream()
                .filter(report -> FieldReportAccess.mayAct(staff, report, ReplaceAgency.class)
                        .isPermitted())
                .toList();
        for (FieldReport report : open) {
            if (report.apply(action, now, clock) instanceof FieldReport.Step.Taken(FieldReport changed)
                    && !(save(report, changed, action, staff, now) instanceof ActionOutcome.Done)) {
                throw new OptimisticLockingFailureException("a report changed while its agency was replaced");
            }
        }
        return open.size();
    }

    private ActionOutcome save(
            FieldReport before, FieldReport after, FieldReportAction action, StaffMember staff, Instant now) {
        if (!store.update(after, now)) {
            return stale(store.byCode(before.code()).orElse(before), before.version());
        }
        if (action instanceof ProposeResult(String _, List<FileId> proposed)) {
            keepResultFiles(after, proposed);
        }
        pauses.keep(before, after, action, staff.displayName(), now, files);
        history.append(
                after.id(),
                new HistoryEntry(
                        after.version(),
                        now,
                        action.code(),
                        after.status(),
                        staff.id(),
                        staff.displayName(),
                        action.agency(),
                        records.text(before, after, action)));
        rules.forEach(rule -> rule.done(before, after, action, staff, now));
        events.publishEvent(new FieldReportEvent.Advanced(
                after.id(),
                after.code(),
                now,
                action.code(),
                before.status(),
                after.status(),
                after.lead(),
                after.cooperating()));
        return new ActionOutcome.Done(after);
    }

    /** A result proposed again may keep files of the earlier one; what it drops is given back. */
    private void keepResultFiles(FieldReport report, List<FileId> proposed) {
        List<StoredFile> earlier = attachments.of(report.id(), Purpose.RESULT);
        Set<FileId> ours = new HashSet<>(earlier.stream().map(StoredFile::id).toList());
        Set<FileId> shared = attachments.shared(report.id());
        List<FileId> fresh = proposed.stream().filter(id -> !ours.contains(id)).toList();
        List<FileId> dropped = ours.stream()
                .filter(id -> !proposed.contains(id) && !shared.contains(id))
                .toList();
        ours.addAll(shared);
        ours.addAll(files.claim(fresh));
        attachments.replace(
                report.id(),
                Purpose.RESULT,
                files.find(proposed.stream().filter(ours::contains).toList()));
        files.release(dropped);
    }

    private ActionOutcome stale(FieldReport now, int version) {
        return new ActionOutcome.Stale(now, history.since(now.id(), version));
    }
}
