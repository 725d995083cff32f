package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** Requests to reopen and earlier answers, on the official's page of the report. */
@Component
@Order(10)
class StaffReopeningPanel implements StaffPanel {

    private final ReopeningPages pages;

    StaffReopeningPanel(ReopeningPages pages) {
        this.pages = pages;
    }

    @Override
    public Area area() {
        return Area.ACTIONS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        ReopeningPage page = pages.forStaff(visit, Draft.NONE);
        return page.requests().isEmpty() && page.earlier().isEmpty()
                ? Optional.empty()
                : Optional.of(new PagePart("fieldreport/reopening/panel", page));
    }
}
