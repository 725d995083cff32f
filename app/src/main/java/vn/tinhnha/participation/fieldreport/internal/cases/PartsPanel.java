package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.PagePart;

/** Shows officials who works on which part of a case. */
@Component
class PartsPanel implements StaffPanel {

    private final CaseQueries cases;
    private final Province province;

    PartsPanel(CaseQueries cases, Province province) {
        this.cases = cases;
        this.province = province;
    }

    @Override
    public StaffPanel.Area area() {
        return StaffPanel.Area.ACTIONS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        FieldReport report = visit.report();
        Optional<FieldReport> parent = cases.parentOf(report.id());
        List<PartsPart.Line> lines =
                cases.parts(report.id()).stream().map(part -> line(part, visit)).toList();
        boolean mayDivide =
                visit.desk() == Desk.CENTER && parent.isEmpty() && may(visit, FieldReportAction.Divide.class);
        if (parent.isEmpty() && lines.isEmpty() && !mayDivide) {
            return Optional.empty();
        }
        boolean mayCallOff = parent.isPresent() && may(visit, FieldReportAction.CallOff.class);
        return Optional.of(new PagePart(
                "fieldreport/cases/parts",
                new PartsPart(
                        visit.path(),
                        parent.orElse(null),
                        agency(parent.map(FieldReport::lead).orElse(report.lead())),
                        lines,
                        mayDivide,
                        mayCallOff ? report : null)));
    }

    private static boolean may(Visit visit, Class<? extends FieldReportAction> action) {
        return FieldReportAccess.available(visit.staff(), visit.report()).contains(action);
    }

    private PartsPart.Line line(FieldReport part, Visit visit) {
        boolean opens = FieldReportAccess.mayView(visit.staff(), part).isPermitted();
        return new PartsPart.Line(
                part, agency(part.lead()), opens ? visit.desk().path() + "/" + part.code() : "");
    }

    private String agency(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(province::agency)
                .map(Agency::name)
                .orElse("");
    }
}
