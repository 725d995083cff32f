package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries.QueueFilter;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries.QueueRow;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.Tab;

/** Builds the queue of a desk for an official. */
@Component
class QueuePages {

    private static final int SIZE = 30;

    private final QueueQueries queries;
    private final WaitingCounts counts;
    private final Countdowns countdowns;
    private final Codes codes;
    private final MessageSource messages;
    private final InstantSource time;

    QueuePages(
            QueueQueries queries,
            WaitingCounts counts,
            Countdowns countdowns,
            Codes codes,
            MessageSource messages,
            InstantSource time) {
        this.queries = queries;
        this.counts = counts;
        this.countdowns = countdowns;
        this.codes = codes;
        this.messages = messages;
        this.time = time;
    }

    QueuePage page(Desk desk, QueueSearch search, StaffMember staff, Locale locale) {
        QueueTab tab = desk.tab(search.tab(), staff);
        Set<String> agencies = desk.agencies(staff);
        QueueFilter filter = new QueueFilter(
                tab.statuses(),
                agencies,
                search.words(),
                search.category(),
                search.ward(),
                search.overdue() ? time.instant() : null);
        int offset = (search.page() - 1) * SIZE;
        List<QueueRow> rows = queries.queue(filter, offset, SIZE + 1);
        var waiting = counts.of(agencies);
        return new QueuePage(
                desk,
                desk.tabs().stream()
                        .map(each -> new Tab(
                                messages.getMessage(each.labelKey(), null, locale),
                                search.link(desk, each.slug(), 1),
                                each.equals(tab),
                                each.count(waiting)))
                        .toList(),
                tab.slug(),
                tab.count(waiting),
                search,
                codes.categories(locale),
                codes.wards(),
                rows.stream().limit(SIZE).map(row -> item(desk, row, agencies)).toList(),
                desk.path() + "?muc=" + tab.slug(),
                search.page() > 1 ? search.link(desk, tab.slug(), search.page() - 1) : null,
                rows.size() > SIZE ? search.link(desk, tab.slug(), search.page() + 1) : null);
    }

    private QueueItem item(Desk desk, QueueRow row, Set<String> agencies) {
        String lead = row.leadAgency();
        return new QueueItem(
                row,
                desk.path() + "/" + row.code(),
                codes.category(row.category()),
                codes.icon(row.category()),
                codes.ward(row.ward()),
                codes.agency(lead),
                !agencies.isEmpty() && (lead == null || !agencies.contains(lead)),
                countdowns.of(row));
    }
}
