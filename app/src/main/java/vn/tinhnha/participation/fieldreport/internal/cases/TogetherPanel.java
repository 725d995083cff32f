package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** Shows officials what was merged into a report: its agency answers all of them. */
@Component
class TogetherPanel implements StaffPanel {

    private final CaseQueries cases;
    private final AttachmentStore attachments;

    TogetherPanel(CaseQueries cases, AttachmentStore attachments) {
        this.cases = cases;
        this.attachments = attachments;
    }

    @Override
    public StaffPanel.Area area() {
        return StaffPanel.Area.FACTS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        List<FieldReport> merged = cases.mergedInto(visit.report().id());
        return merged.isEmpty()
                ? Optional.empty()
                : Optional.of(new PagePart(
                        "fieldreport/cases/together",
                        new TogetherPart(merged.stream()
                                .map(report -> line(report, visit))
                                .toList())));
    }

    private TogetherPart.Line line(FieldReport report, Visit visit) {
        boolean opens = FieldReportAccess.mayView(visit.staff(), report).isPermitted();
        return new TogetherPart.Line(
                report,
                opens ? visit.desk().path() + "/" + report.code() : "",
                attachments.of(report.id(), Purpose.REPORT));
    }
}
