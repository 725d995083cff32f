package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.HistoryEntry;
import vn.tinhnha.participation.fieldreport.internal.HistoryStore;
import vn.tinhnha.participation.fieldreport.internal.OwnershipQueries;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.participation.fieldreport.internal.ReporterProof;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.Unclassified;
import vn.tinhnha.participation.fieldreport.internal.reporting.TrackingPanel.Reader;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.web.PagePart;

/** Makes the reporter's own view of a report. */
@Component
class TrackingPages {

    private static final String REJECT = "REJECT";

    private final StaffQueries reports;
    private final PublicQueries publicReports;
    private final OwnershipQueries ownership;
    private final CaseQueries cases;
    private final HistoryStore history;
    private final AttachmentStore attachments;
    private final ReporterTimeline timeline;
    private final RatingPanels ratings;
    private final Province province;
    private final InstantSource time;
    private final List<TrackingPanel> panels;

    TrackingPages(
            StaffQueries reports,
            PublicQueries publicReports,
            OwnershipQueries ownership,
            CaseQueries cases,
            HistoryStore history,
            AttachmentStore attachments,
            ReporterTimeline timeline,
            RatingPanels ratings,
            Province province,
            InstantSource time,
            List<TrackingPanel> panels) {
        this.reports = reports;
        this.publicReports = publicReports;
        this.ownership = ownership;
        this.cases = cases;
        this.history = history;
        this.attachments = attachments;
        this.timeline = timeline;
        this.ratings = ratings;
        this.province = province;
        this.time = time;
        this.panels = panels;
    }

    /** What a visit says beside the report. */
    record Visit(boolean sent, boolean rated) {}

    /** The view that a private link opens; empty when the link opens nothing. */
    Optional<TrackingPage> page(String token, @Nullable DeviceId device, Visit visit, Locale locale) {
        return ownership
                .codeOf(token)
                .flatMap(reports::report)
                .map(report -> page(report, token, device, visit, locale));
    }

    private TrackingPage page(FieldReport report, String token, @Nullable DeviceId device, Visit visit, Locale locale) {
        // A merged report goes on with the common case: its steps, its agency, its answer.
        FieldReport main = cases.mainOf(report.id());
        List<HistoryEntry> entries = entries(report, main);
        boolean own = isOwn(report, device);
        Optional<FieldReport> answer = cases.answerOf(report);
        String path = TrackingController.path(token);
        return new TrackingPage(
                report,
                path,
                visit.sent(),
                visit.rated(),
                province.category(report.category()).map(Category::name).orElse(Unclassified.CATEGORY),
                province.ward(report.ward()).map(Ward::name).orElse(""),
                Optional.ofNullable(main.lead())
                        .flatMap(province::agency)
                        .map(Agency::name)
                        .orElse(""),
                attachments.of(report.id(), Purpose.REPORT),
                timeline.of(entries, locale),
                NextStep.of(main, time.instant()),
                refusal(entries),
                answer.map(FieldReport::result).orElse(null),
                answer.map(one -> attachments.of(one.id(), Purpose.RESULT)).orElse(List.of()),
                own ? reports.reporter(report.id()) : null,
                ratings.of(report, token),
                publicReports.byCode(main.code()).isPresent() ? "/phan-anh/" + main.code() : null,
                panels(new Reader(report, path, own, locale)));
    }

    /** The report's own history, and what happened to the common case since. */
    private List<HistoryEntry> entries(FieldReport report, FieldReport main) {
        List<HistoryEntry> own = history.of(report.id());
        if (main.id().equals(report.id())) {
            return own;
        }
        Instant merged = own.getLast().at();
        return Stream.concat(
                        own.stream(),
                        history.of(main.id()).stream()
                                .filter(entry -> entry.at().isAfter(merged)))
                .toList();
    }

    private List<PagePart> panels(Reader reader) {
        return panels.stream().flatMap(panel -> panel.part(reader).stream()).toList();
    }

    private boolean isOwn(FieldReport report, @Nullable DeviceId device) {
        return device != null && ownership.isReporter(report.id(), new ReporterProof(device.hash(), null));
    }

    private static @Nullable String refusal(List<HistoryEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.action().equals(REJECT))
                .map(HistoryEntry::text)
                .findFirst()
                .orElse(null);
    }
}
