package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.DeskTab;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.Tab;

/** The center's tab of requests to reopen. */
@Component
@Order(20)
class ReopeningTab implements DeskTab {

    private final ReopeningQueries queries;
    private final MessageSource messages;

    ReopeningTab(ReopeningQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Optional<Tab> tab(Desk desk, StaffMember staff, Locale locale) {
        return desk == Desk.CENTER
                ? Optional.of(new Tab(
                        messages.getMessage("fieldreport.reopening.tab", null, locale),
                        ReopeningQueueController.PATH,
                        false,
                        queries.count()))
                : Optional.empty();
    }
}
