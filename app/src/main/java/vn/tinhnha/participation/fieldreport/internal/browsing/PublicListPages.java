package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.kernel.Slice;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.browsing.ListPage.ActiveFilter;
import vn.tinhnha.participation.fieldreport.internal.browsing.ListPage.StageChoice;

/** Makes the model of the public list. */
@Component
class PublicListPages {

    private final ReportNames names;
    private final FilterChoices choices;
    private final PublicTotals totals;
    private final FigureFilters figures;

    PublicListPages(ReportNames names, FilterChoices choices, PublicTotals totals, FigureFilters figures) {
        this.names = names;
        this.choices = choices;
        this.totals = totals;
        this.figures = figures;
    }

    ListPage of(BrowseFilter filter, @Nullable Cursor after, Slice<PublicFieldReport> reports, Locale locale) {
        String words = filter.words();
        return new ListPage(
                filter,
                reports.items().stream().map(names::card).toList(),
                words != null && ReportCode.looksLikeOne(words) ? words : null,
                stages(filter),
                choices.categories(locale),
                choices.wards(),
                active(filter, locale),
                reports.next() == null
                        ? null
                        : filter.link(PublicListController.PATH, Map.of(PublicListController.AFTER, reports.next())),
                after == null ? null : filter.link(PublicListController.PATH));
    }

    /** Totals are honest only where nothing but the stage narrows the list; counting every search would be dear. */
    private List<StageChoice> stages(BrowseFilter filter) {
        boolean counted = !filter.narrowsBeyondStage();
        Map<PublicStage, Long> byStage = counted ? totals.byStage() : Map.of();
        List<StageChoice> stages = new ArrayList<>();
        stages.add(new StageChoice(
                null,
                filter.linkWithout(PublicListController.PATH, BrowseFilter.STAGE),
                filter.stage() == null,
                counted ? byStage.values().stream().mapToLong(Long::longValue).sum() : null));
        for (StageSlug slug : StageSlug.values()) {
            stages.add(new StageChoice(
                    slug.stage(),
                    filter.linkWith(PublicListController.PATH, BrowseFilter.STAGE, slug.slug()),
                    slug.slug().equals(filter.stage()),
                    counted ? byStage.getOrDefault(slug.stage(), 0L) : null));
        }
        return stages;
    }

    private List<ActiveFilter> active(BrowseFilter filter, Locale locale) {
        List<ActiveFilter> active = new ArrayList<>();
        if (filter.words() != null) {
            active.add(removable(filter, BrowseFilter.WORDS, "“" + filter.words() + "”"));
        }
        if (filter.category() != null) {
            active.add(removable(
                    filter,
                    BrowseFilter.CATEGORY,
                    names.category(filter.category()).in(locale)));
        }
        if (filter.ward() != null) {
            active.add(removable(filter, BrowseFilter.WARD, names.ward(filter.ward())));
        }
        active.addAll(figures.of(filter, locale));
        return active;
    }

    static ActiveFilter removable(BrowseFilter filter, String parameter, String label) {
        return new ActiveFilter(label, filter.linkWithout(PublicListController.PATH, parameter));
    }
}
