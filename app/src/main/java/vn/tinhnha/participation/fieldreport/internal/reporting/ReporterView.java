package vn.tinhnha.participation.fieldreport.internal.reporting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.OwnershipQueries;
import vn.tinhnha.participation.fieldreport.internal.ReporterProof;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.TrackingTokens;
import vn.tinhnha.participation.fieldreport.internal.reporting.TrackingPages.Visit;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Devices;

/** Tells other pages whether the visitor is the reporter, and what a reporter finds there. */
@Component
public class ReporterView {

    private final StaffQueries reports;
    private final OwnershipQueries ownership;
    private final TrackingTokens tokens;
    private final TrackingPages pages;
    private final RatingPanels ratings;
    private final Devices devices;

    ReporterView(
            StaffQueries reports,
            OwnershipQueries ownership,
            TrackingTokens tokens,
            TrackingPages pages,
            RatingPanels ratings,
            Devices devices) {
        this.reports = reports;
        this.ownership = ownership;
        this.tokens = tokens;
        this.pages = pages;
        this.ratings = ratings;
        this.devices = devices;
    }

    /** The private page of a report, for the device that sent it; where the public page does not exist, lead there. */
    public Optional<String> privatePath(String code, HttpServletRequest request) {
        return ownReport(code, request).map(report -> TrackingController.path(tokens.of(report.id())));
    }

    /** What the public page of a report adds for the device that sent it. */
    public Optional<OwnReport> own(String code, HttpServletRequest request) {
        return ownReport(code, request)
                .map(report ->
                        new OwnReport(TrackingController.path(tokens.of(report.id())), ratings.of(report, null)));
    }

    /** The reporter's own view of a report; empty for everybody else. */
    Optional<TrackingPage> view(String code, ReporterProof proof, HttpServletRequest request, Locale locale) {
        return reports.report(code)
                .filter(report -> ownership.isReporter(report.id(), proof))
                .flatMap(report -> pages.page(
                        tokens.of(report.id()), devices.find(request).orElse(null), new Visit(false, false), locale));
    }

    private Optional<FieldReport> ownReport(String code, HttpServletRequest request) {
        // Most visitors never reported anything: they cost no query.
        return devices.find(request)
                .map(DeviceId::hash)
                .flatMap(device -> reports.report(code)
                        .filter(report -> ownership.isReporter(report.id(), new ReporterProof(device, null))));
    }
}
