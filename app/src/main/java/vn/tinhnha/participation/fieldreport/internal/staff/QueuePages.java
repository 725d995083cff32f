package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.QueueNarrowing;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries.QueueFilter;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries.QueueRow;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Province;

/** Builds the queue of a desk for an official. */
@Component
class QueuePages {

    private static final int SIZE = 30;

    private final QueueQueries queries;
    private final WaitingCounts counts;
    private final Countdowns countdowns;
    private final Codes codes;
    private final DeskTabs tabs;
    private final QueueToolbox toolbox;
    private final Province province;
    private final InstantSource time;

    QueuePages(
            QueueQueries queries,
            WaitingCounts counts,
            Countdowns countdowns,
            Codes codes,
            QueueToolbox toolbox,
            Province province,
            DeskTabs tabs,
            InstantSource time) {
        this.queries = queries;
        this.counts = counts;
        this.countdowns = countdowns;
        this.codes = codes;
        this.tabs = tabs;
        this.toolbox = toolbox;
        this.province = province;
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
                search.overdue() ? time.instant() : null,
                narrowing(tab, search, staff));
        int offset = (search.page() - 1) * SIZE;
        List<QueueRow> rows = queries.queue(filter, offset, SIZE + 1);
        var waiting = counts.of(agencies);
        return new QueuePage(
                desk,
                tabs.of(desk, search, tab, waiting, staff, locale),
                tab.slug(),
                tab.count(waiting),
                search,
                codes.categories(locale),
                codes.wards(),
                rows.stream().limit(SIZE).map(row -> item(desk, row, agencies)).toList(),
                toolbox.tools(desk, tab, search, staff, locale),
                desk.path() + "?muc=" + tab.slug(),
                search.page() > 1 ? search.link(desk, tab.slug(), search.page() - 1) : null,
                rows.size() > SIZE ? search.link(desk, tab.slug(), search.page() + 1) : null);
    }

    private QueueNarrowing narrowing(QueueTab tab, QueueSearch search, StaffMember staff) {
        String assignee = search.assignee();
        return new QueueNarrowing(
                tab.asked(),
                QueueSearch.MINE.equals(assignee) ? staff.id() : person(assignee),
                QueueSearch.NOBODY.equals(assignee),
                search.source(),
                search.complex(),
                search.photo(),
                search.stopped(),
                startOf(search.from()),
                search.to() == null ? null : startOf(search.to().plusDays(1)));
    }

    private static @Nullable UUID person(@Nullable String typed) {
        return typed == null || !typed.matches("[0-9a-f-]{36}") ? null : UUID.fromString(typed);
    }

    private @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(province.profile().zone()).toInstant();
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
                row.due() != null && row.assignee() == null && lead != null && agencies.contains(lead),
                lead != null && !agencies.isEmpty() && !agencies.contains(lead),
                countdowns.of(row));
    }
}
