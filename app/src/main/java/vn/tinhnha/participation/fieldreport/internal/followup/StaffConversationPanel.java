package vn.tinhnha.participation.fieldreport.internal.followup;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.followup.ConversationPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** The conversation with the reporter on the official's page of the report. */
@Component
@Order(20)
class StaffConversationPanel implements StaffPanel {

    private final ConversationPages pages;

    StaffConversationPanel(ConversationPages pages) {
        this.pages = pages;
    }

    @Override
    public Area area() {
        return Area.ACTIONS;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        return Optional.of(new PagePart("fieldreport/followup/panel", pages.forStaff(visit, Draft.NONE)));
    }
}
