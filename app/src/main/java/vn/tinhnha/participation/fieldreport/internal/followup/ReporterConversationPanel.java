package vn.tinhnha.participation.fieldreport.internal.followup;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.followup.ConversationPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.reporting.TrackingPanel;
import vn.tinhnha.platform.web.PagePart;

/** The conversation on the reporter's private page. */
@Component
@Order(20)
class ReporterConversationPanel implements TrackingPanel {

    private final ConversationPages pages;

    ReporterConversationPanel(ConversationPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<PagePart> part(Reader reader) {
        ConversationPage page = pages.forReporter(reader.report(), reader.path(), Draft.NONE);
        return page.writable() || !page.lines().isEmpty()
                ? Optional.of(new PagePart("fieldreport/followup/panel", page))
                : Optional.empty();
    }
}
