package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;
import vn.tinhnha.participation.fieldreport.internal.staff.QueueTools.SavedView;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.Option;

/** Builds what stands around a queue: kept views, filters by person and source, work on many reports. */
@Component
class QueueToolbox {

    private final SavedFilterService filters;
    private final People people;
    private final MessageSource messages;

    QueueToolbox(SavedFilterService filters, People people, MessageSource messages) {
        this.filters = filters;
        this.people = people;
        this.messages = messages;
    }

    QueueTools tools(Desk desk, QueueTab tab, QueueSearch search, StaffMember staff, Locale locale) {
        String shown = search.query(tab.slug());
        return new QueueTools(
                filters.of(desk, staff).stream()
                        .map(filter -> view(filter, shown, staff))
                        .toList(),
                desk == Desk.AGENCY ? assignees(desk, staff, locale) : List.of(),
                Arrays.stream(Source.values())
                        .map(source -> new Option(source.name(), text("fieldreport.staff.source." + source, locale)))
                        .toList(),
                BulkWork.of(desk));
    }

    private static SavedView view(SavedFilter filter, String shown, StaffMember staff) {
        boolean own = filter.owner().equals(staff.id());
        return new SavedView(
                filter.name(),
                filter.desk().path() + "?" + filter.query(),
                filter.query().equals(shown),
                own ? "" : filter.ownerName(),
                own ? filter.desk().path() + "/bo-loc/" + filter.id() + "/xoa" : null);
    }

    private List<Option> assignees(Desk desk, StaffMember staff, Locale locale) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(QueueSearch.MINE, text("fieldreport.staff.filter.mine", locale)));
        options.add(new Option(QueueSearch.NOBODY, text("fieldreport.staff.filter.nobody", locale)));
        desk.agencies(staff).stream()
                .sorted()
                .flatMap(agency -> people.members(agency).stream())
                .distinct()
                .map(person -> new Option(person.id().toString(), person.displayName()))
                .forEach(options::add);
        return options;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
