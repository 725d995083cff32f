package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.Likeness;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlike;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikes;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** Lets the center merge a report with what looks like it. */
@Component
class MergePanel implements StaffPanel {

    private final LookAlikes lookAlikes;
    private final CaseQueries cases;
    private final MergeRules rules;

    MergePanel(LookAlikes lookAlikes, CaseQueries cases, MergeRules rules) {
        this.lookAlikes = lookAlikes;
        this.cases = cases;
        this.rules = rules;
    }

    @Override
    public StaffPanel.Area area() {
        return StaffPanel.Area.ACTIONS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        FieldReport report = visit.report();
        if (visit.desk() != Desk.CENTER) {
            return Optional.empty();
        }
        if (report.status() == FieldReportStatus.MERGED) {
            String into = cases.nextOf(report.id()).map(FieldReport::code).orElse(null);
            return part(new MergePart(visit.path(), into, List.of(), false));
        }
        boolean open = rules.againstMain(report, visit.staff()).isEmpty()
                || rules.againstMerging(report, visit.staff()).isEmpty();
        if (!open) {
            return Optional.empty();
        }
        List<LookAlike> choices = lookAlikes.known(Likeness.of(report), Set.of());
        return part(new MergePart(visit.path(), null, choices, true));
    }

    private static Optional<PagePart> part(MergePart part) {
        return Optional.of(new PagePart("fieldreport/cases/mergePart", part));
    }
}
