package vn.tinhnha.participation.fieldreport.internal.followup;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.DeskTab;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.Tab;

/** The tab of reporters who wait for an answer, on both desks. */
@Component
@Order(10)
class WaitingReportersTab implements DeskTab {

    private final ClarificationQueries queries;
    private final MessageSource messages;

    WaitingReportersTab(ClarificationQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Optional<Tab> tab(Desk desk, StaffMember staff, Locale locale) {
        return Optional.of(new Tab(
                messages.getMessage("fieldreport.followup.tab", null, locale),
                desk.path() + WaitingReportersController.LAST_PART,
                false,
                queries.count(desk.agencies(staff))));
    }
}
