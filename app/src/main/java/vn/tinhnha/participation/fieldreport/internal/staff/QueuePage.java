package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.Tab;

/**
 * The queue of a desk.
 *
 * @param tab slug of the tab that is shown
 * @param waiting reports in that tab; negative where nobody counts
 * @param tools what can be done with it besides reading
 * @param clear address of the view without filters
 * @param previous address of the page before; absent on the first
 * @param next address of the page after; absent on the last
 */
public record QueuePage(
        Desk desk,
        List<Tab> tabs,
        String tab,
        long waiting,
        QueueSearch search,
        List<Option> categories,
        List<Option> wards,
        List<QueueItem> items,
        QueueTools tools,
        String clear,
        @Nullable String previous,
        @Nullable String next) {}
