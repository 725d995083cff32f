package vn.tinhnha.participation.fieldreport.internal;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.province.Province;

/** Makes the services anew with another clock and other files: the demo lives through the past with them. */
@Component
public class ServicesInTime {

    private final SubmissionCheck submissionCheck;
    private final ActionCheck actionCheck;
    private final FieldReportStore store;
    private final AttachmentStore attachments;
    private final HistoryStore history;
    private final RatingStore ratings;
    private final OwnershipQueries ownership;
    private final CaseQueries cases;
    private final SealedReporters reporters;
    private final ReporterMailStore mails;
    private final LegalClock clock;
    private final HistoryText records;
    private final ClockRecords pauses;
    private final Province province;

    ServicesInTime(
            SubmissionCheck submissionCheck,
            ActionCheck actionCheck,
            FieldReportStore store,
            AttachmentStore attachments,
            HistoryStore history,
            RatingStore ratings,
            OwnershipQueries ownership,
            CaseQueries cases,
            SealedReporters reporters,
            ReporterMailStore mails,
            LegalClock clock,
            HistoryText records,
            ClockRecords pauses,
            Province province) {
        this.submissionCheck = submissionCheck;
        this.actionCheck = actionCheck;
        this.store = store;
        this.attachments = attachments;
        this.history = history;
        this.ratings = ratings;
        this.ownership = ownership;
        this.cases = cases;
        this.reporters = reporters;
        this.mails = mails;
        this.clock = clock;
        this.records = records;
        this.pauses = pauses;
        this.province = province;
    }

    /** The use cases; they run in the caller's transaction and tell nobody. */
    public record Services(SubmissionService submission, HandlingService handling, RatingService rating) {}

    public Services at(InstantSource time, StoredFiles files) {
        return new Services(
                new SubmissionService(
                        submissionCheck,
                        store,
                        attachments,
                        history,
                        files,
                        reporters,
                        mails,
                        clock,
                        province,
                        _ -> {},
                        time),
                new HandlingService(
                        store,
                        history,
                        attachments,
                        actionCheck,
                        files,
                        clock,
                        records,
                        List.of(),
                        pauses,
                        _ -> {},
                        time),
                new RatingService(store, ratings, ownership, cases, province, _ -> {}, time));
    }
}
