package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.platform.web.Option;

/**
 * The public list.
 *
 * @param mistypedCode what was searched for, when it looks like a report code with a wrong digit
 * @param stages choices of the stage, everything first
 * @param next address of the next page
 * @param first address of the first page; absent on it
 */
public record ListPage(
        BrowseFilter filter,
        List<ReportCard> cards,
        @Nullable String mistypedCode,
        List<StageChoice> stages,
        List<Option> categories,
        List<Option> wards,
        List<ActiveFilter> active,
        @Nullable String next,
        @Nullable String first) {

    /**
     * One stage to narrow the list to.
     *
     * @param stage absent for all stages
     * @param count public reports in it, a minute old at most; absent where the list is narrowed otherwise
     */
    public record StageChoice(
            @Nullable PublicStage stage,
            String link,
            boolean current,
            @Nullable Long count) {}

    /** A part of the filter that is in force, and the address without it. */
    public record ActiveFilter(String label, String linkWithout) {}
}
