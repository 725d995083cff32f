package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.ConsultationQueries;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.Tab;

/** The tabs of a desk: what waits in its queue, the lists that other sub-features bring, what is finished. */
@Component
class DeskTabs {

    private final ConsultationQueries consultations;
    private final MessageSource messages;
    private final List<DeskTab> further;

    DeskTabs(ConsultationQueries consultations, MessageSource messages, List<DeskTab> further) {
        this.consultations = consultations;
        this.messages = messages;
        this.further = further;
    }

    List<Tab> of(
            Desk desk,
            QueueSearch search,
            QueueTab current,
            Map<FieldReportStatus, Integer> waiting,
            StaffMember staff,
            Locale locale) {
        List<Tab> own = desk.tabs().stream()
                .map(each -> new Tab(
                        messages.getMessage(each.labelKey(), null, locale),
                        search.link(desk, each.slug(), 1),
                        each.equals(current),
                        each.asked() ? consultations.open(desk.agencies(staff)) : each.count(waiting)))
                .toList();
        return Stream.of(
                        own.stream().filter(DeskTabs::isWork),
                        further.stream().flatMap(each -> each.tab(desk, staff, locale).stream()),
                        own.stream().filter(tab -> !isWork(tab)))
                .flatMap(tabs -> tabs)
                .toList();
    }

    /** What is finished is not counted. */
    private static boolean isWork(Tab tab) {
        return tab.count() >= 0;
    }
}
