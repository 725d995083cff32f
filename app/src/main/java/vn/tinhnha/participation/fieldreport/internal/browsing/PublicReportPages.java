package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.browsing.PublicPageService.Story;
import vn.tinhnha.participation.fieldreport.internal.browsing.ReportPage.Kind;
import vn.tinhnha.participation.fieldreport.internal.browsing.ReportPage.Step;
import vn.tinhnha.participation.fieldreport.internal.browsing.ReportPageQueries.Attached;
import vn.tinhnha.participation.fieldreport.internal.browsing.ReportPageQueries.Milestone;
import vn.tinhnha.platform.files.StoredFile;

/** Makes the model of a public report's page. */
@Component
class PublicReportPages {

    private final ReportNames names;
    private final InstantSource time;

    PublicReportPages(ReportNames names, InstantSource time) {
        this.names = names;
        this.time = time;
    }

    /** @param address full address of the page */
    ReportPage of(Story story, String address) {
        PublicFieldReport report = story.report();
        boolean answered = report.stage() == PublicStage.ANSWERED;
        return new ReportPage(
                report.code(),
                ReportNames.excerpt(report.description()),
                address,
                report.stage(),
                names.category(report.category()),
                names.icon(report.category()),
                report.urgent(),
                report.voices(),
                names.ward(report.ward()),
                report.address(),
                report.location(),
                report.description(),
                report.receivedAt(),
                names.agency(report.leadAgency()),
                report.expectedBy(),
                !answered && report.expectedBy() != null && time.instant().isAfter(report.expectedBy()),
                files(story, Purpose.REPORT),
                files(story, Purpose.RESULT),
                steps(story.milestones()),
                story.shares().stream()
                        .map(share -> new ReportPage.Share(String.valueOf(names.agency(share.agency())), share.stage()))
                        .toList(),
                report.result(),
                report.publishedAt(),
                report.satisfaction());
    }

    private static List<StoredFile> files(Story story, Purpose purpose) {
        return story.files().stream()
                .filter(attached -> attached.purpose() == purpose)
                .map(Attached::file)
                .toList();
    }

    /** An agency that accepts is the one the report was last sent to. */
    private List<Step> steps(List<Milestone> milestones) {
        List<Step> steps = new ArrayList<>();
        @Nullable String agency = null;
        for (Milestone milestone : milestones) {
            Kind kind = kind(milestone.action());
            if (kind == Kind.SENT) {
                agency = names.agency(milestone.agency());
            }
            steps.add(new Step(kind, milestone.at(), kind == Kind.RECEIVED ? null : agency));
        }
        return steps;
    }

    private static Kind kind(String action) {
        return switch (action) {
            case "SUBMIT" -> Kind.RECEIVED;
            case "DISPATCH" -> Kind.SENT;
            case "ACCEPT" -> Kind.IN_PROGRESS;
            case "PUBLISH" -> Kind.ANSWERED;
            default -> throw new IllegalArgumentException("not a public step: " + action);
        };
    }
}
