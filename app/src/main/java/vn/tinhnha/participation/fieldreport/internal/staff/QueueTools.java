package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.Option;

/**
 * What an official can do with a queue besides reading it.
 *
 * @param saved views that are kept under a name
 * @param assignees choices of the filter by person; empty where nobody is assigned
 * @param sources choices of the filter by the way a report came in
 * @param works what can be done to many reports at once
 */
public record QueueTools(List<SavedView> saved, List<Option> assignees, List<Option> sources, List<BulkWork> works) {

    /**
     * A view that is kept.
     *
     * @param sharedBy name of the colleague who shares it; empty for one's own
     * @param delete address that forgets it; absent for those of colleagues
     */
    public record SavedView(
            String name,
            String link,
            boolean current,
            String sharedBy,
            @Nullable String delete) {}
}
