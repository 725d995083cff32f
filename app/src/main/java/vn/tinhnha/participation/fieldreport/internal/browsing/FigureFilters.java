package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.browsing.ListPage.ActiveFilter;

/** Says in words what a figure narrowed the public list to. */
@Component
class FigureFilters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final ReportNames names;
    private final MessageSource messages;

    FigureFilters(ReportNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    List<ActiveFilter> of(BrowseFilter filter, Locale locale) {
        List<ActiveFilter> active = new ArrayList<>();
        add(active, filter, BrowseFilter.AGENCY, names.agency(filter.agency()));
        add(active, filter, BrowseFilter.FROM, day("from", filter.from(), locale));
        add(active, filter, BrowseFilter.TO, day("to", filter.to(), locale));
        if (FigureSlugs.timing(filter.timing()) != null) {
            add(active, filter, BrowseFilter.TIMING, text("timing." + filter.timing(), "", locale));
        }
        if (!FigureSlugs.verdicts(filter.satisfaction()).isEmpty()) {
            add(active, filter, BrowseFilter.SATISFACTION, text("satisfaction." + filter.satisfaction(), "", locale));
        }
        add(active, filter, BrowseFilter.OPEN_ON, day("open-on", filter.openOn(), locale));
        return active;
    }

    private static void add(List<ActiveFilter> active, BrowseFilter filter, String parameter, @Nullable String label) {
        if (label != null) {
            active.add(PublicListPages.removable(filter, parameter, label));
        }
    }

    private @Nullable String day(String key, @Nullable String day, Locale locale) {
        if (day == null) {
            return null;
        }
        try {
            return text(key, LocalDate.parse(day).format(DAY), locale);
        } catch (DateTimeParseException mistyped) {
            return null;
        }
    }

    private String text(String key, String argument, Locale locale) {
        return messages.getMessage("fieldreport.figures.filter." + key, new Object[] {argument}, locale);
    }
}
