package vn.tinhnha.participation.fieldreport.internal.recheck;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.DeskTab;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.Tab;

/** The supervisor's tab of answers that did not satisfy. */
@Component
@Order(30)
class RecheckTab implements DeskTab {

    private final RecheckQueries queries;
    private final MessageSource messages;

    RecheckTab(RecheckQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Optional<Tab> tab(Desk desk, StaffMember staff, Locale locale) {
        return desk == Desk.CENTER && RecheckAccess.mayRecheck(staff).isPermitted()
                ? Optional.of(new Tab(
                        messages.getMessage("fieldreport.recheck.tab", null, locale),
                        RecheckController.PATH,
                        false,
                        queries.count()))
                : Optional.empty();
    }
}
