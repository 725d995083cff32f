package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.FieldReportEvent;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.SubmissionCheck.Findings;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Takes reports in, each exactly once. */
@Service
public class SubmissionService {

    private final SubmissionCheck check;
    private final FieldReportStore store;
    private final AttachmentStore attachments;
    private final HistoryStore history;
    private final StoredFiles files;
    private final SealedReporters reporters;
    private final ReporterMailStore mails;
    private final LegalClock clock;
    private final Province province;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    SubmissionService(
            SubmissionCheck check,
            FieldReportStore store,
            AttachmentStore attachments,
            HistoryStore history,
            StoredFiles files,
            SealedReporters reporters,
            ReporterMailStore mails,
            LegalClock clock,
            Province province,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.check = check;
        this.store = store;
        this.attachments = attachments;
        this.history = history;
        this.files = files;
        this.reporters = reporters;
        this.mails = mails;
        this.clock = clock;
        this.province = province;
        this.events = events;
        this.time = time;
    }

    /** What must be corrected before a submission can be stored: message keys by field of the form. */
    public Map<String, String> problems(SubmitFieldReport command) {
        return switch (check.check(command)) {
            case Findings.Problems(var byField) -> byField;
            case Findings.Complete _ -> Map.of();
        };
    }

    /** Checks and stores a submission; one that is there already is answered as it was the first time. */
    @Transactional
    public SubmissionOutcome submit(SubmitFieldReport command) {
        return switch (check.check(command)) {
            case Findings.Problems(var byField) ->
                store.bySubmission(command.submissionId())
                        .map(this::repeated)
                        .orElseGet(() -> new SubmissionOutcome.Invalid(byField));
            case Findings.Complete(var category, var ward) -> store(command, category, ward);
        };
    }

    private SubmissionOutcome store(SubmitFieldReport command, @Nullable Category category, @Nullable Ward ward) {
        FieldReport report = received(command, category, ward);
        String token = reporters.trackingToken(report.id());
        List<StoredFile> pictures = files.find(command.files());
        if (!store.insert(report, submission(command, report, token, pictures))) {
            return repeated(store.bySubmission(command.submissionId()).orElseThrow());
        }
        if (!pictures.isEmpty()) {
            Set<FileId> claimed = files.claim(command.files());
            attachments.add(
                    report.id(),
                    Purpose.REPORT,
                    pictures.stream()
                            .filter(file -> claimed.contains(file.id()))
                            .toList());
        }
        mails.put(report.id(), command.contact().email());
        history.append(
                report.id(),
                new HistoryEntry(
                        report.version(),
                        report.receivedAt(),
                        HistoryEntry.SUBMIT,
                        report.status(),
                        null,
                        "",
                        null,
                        ""));
        events.publishEvent(new FieldReportEvent.Submitted(report.id(), report.code(), report.receivedAt()));
        return new SubmissionOutcome.Received(report.id(), report.code(), token, false);
    }

    private SubmissionOutcome repeated(FieldReport report) {
        return new SubmissionOutcome.Received(report.id(), report.code(), reporters.trackingToken(report.id()), true);
    }

    private FieldReport received(SubmitFieldReport command, @Nullable Category category, @Nullable Ward ward) {
        Instant now = time.instant();
        boolean urgent = category != null && category.urgent();
        int year = now.atZone(province.profile().zone()).getYear();
        String code = ReportCode.of(province.profile().codePrefix(), year, store.nextNumber())
                .value();
        return new FieldReport(
                new FieldReportId(TimeOrderedId.at(now)),
                code,
                0,
                FieldReportStatus.RECEIVED,
                category == null ? Unclassified.CODE : category.code(),
                ward == null ? Unclassified.CODE : ward.code(),
                command.location(),
                command.address(),
                command.description(),
                command.confidential(),
                urgent,
                false,
                now,
                null,
                null,
                List.of(),
                null,
                clock.received(now, urgent, false));
    }

    private Submission submission(
            SubmitFieldReport command, FieldReport report, String token, List<StoredFile> pictures) {
        UUID submissionId = command.submissionId();
        return new Submission(
                submissionId,
                SealedReporters.trackingHash(token),
                command.deviceHash(),
                command.source(),
                reporters.seal(report.id(), command.contact()),
                reporters.phoneFingerprint(command.contact().phone()),
                pictures.stream()
                        .map(StoredFile::thumbnailPath)
                        .filter(path -> path != null)
                        .findFirst()
                        .orElse(null));
    }
}
