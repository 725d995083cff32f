package vn.tinhnha.participation.fieldreport.internal.field;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** Lets people of an agency take a report along to the field. */
@Component
@Order(90)
class ShortlistPanel implements StaffPanel {

    private final ShortlistService shortlist;

    ShortlistPanel(ShortlistService shortlist) {
        this.shortlist = shortlist;
    }

    @Override
    public Area area() {
        return Area.ACTIONS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        FieldReport report = visit.report();
        if (visit.desk() != Desk.AGENCY
                || report.due() == null
                || !FieldReportAccess.mayView(visit.staff(), report).isPermitted()) {
            return Optional.empty();
        }
        return Optional.of(new PagePart(
                "fieldreport/field/shortlist", new ShortlistPart(visit.path(), shortlist.has(visit.staff(), report))));
    }
}
