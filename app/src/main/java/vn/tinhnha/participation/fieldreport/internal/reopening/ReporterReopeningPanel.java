package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.reporting.TrackingPanel;
import vn.tinhnha.platform.web.PagePart;

/** Reopening on the reporter's private page. */
@Component
@Order(10)
class ReporterReopeningPanel implements TrackingPanel {

    private final ReopeningPages pages;

    ReporterReopeningPanel(ReopeningPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<PagePart> part(Reader reader) {
        ReopeningPage page = pages.forReporter(reader.report(), reader.path(), Draft.NONE);
        return page.isEmpty() ? Optional.empty() : Optional.of(new PagePart("fieldreport/reopening/panel", page));
    }
}
