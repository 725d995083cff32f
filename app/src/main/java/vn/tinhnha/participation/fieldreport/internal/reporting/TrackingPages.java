package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
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
        List<HistoryEntry> entries = history.of(report.id());
        boolean own = isOwn(report, device);
        boolean answered = report.status() == FieldReportStatus.PUBLISHED;
        String path = TrackingController.path(token);
        return new TrackingPage(
                report,
                path,
                visit.sent(),
                visit.rated(),
                province.category(report.category()).map(Category::name).orElse(Unclassified.CATEGORY),
                province.ward(report.ward()).map(Ward::name).orElse(""),
                Optional.ofNullable(report.lead())
                        .flatMap(province::agency)
                        .map(Agency::name)
                        .orElse(""),
                attachments.of(report.id(), Purpose.REPORT),
                timeline.of(entries, locale),
                NextStep.of(report, time.instant()),
                refusal(entries),
                answered ? report.result() : null,
                answered ? attachments.of(report.id(), Purpose.RESULT) : List.of(),
                own ? reports.reporter(report.id()) : null,
                ratings.of(report, token),
                publicReports.byCode(report.code()).isPresent() ? "/phan-anh/" + report.code() : null,
                panels(new Reader(report, path, own, locale)));
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
