package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.StoredFile;

/**
 * Reopening as one side sees it; also the model of the panels that show it.
 *
 * @param back address of the report's page
 * @param version of the report that is shown
 * @param until until when the reporter may ask; absent when they may not
 * @param last whether it is, or would be, the second and last request
 * @param closed whether the time to ask has passed
 * @param earlier answers before the present one, newest first
 * @param decidable whether the official may decide the request that waits
 * @param draft what was typed and did not go through
 */
public record ReopeningPage(
        String code,
        String back,
        int version,
        boolean reporter,
        @Nullable Instant until,
        boolean last,
        boolean closed,
        List<Request> requests,
        List<Result> earlier,
        boolean decidable,
        Draft draft) {

    /**
     * A request and what became of it.
     *
     * @param decision message key; absent while it waits
     * @param by the official, for officials
     */
    public record Request(
            Instant at,
            boolean second,
            String reason,
            List<StoredFile> files,
            @Nullable String decision,
            @Nullable Instant decidedAt,
            String by,
            String answer) {}

    /** An earlier answer. */
    public record Result(String text, List<StoredFile> files, Instant at) {}

    /**
     * What did not go through.
     *
     * @param problem message of what is wrong; absent in a new form
     */
    public record Draft(
            String text, List<StoredFile> files, @Nullable String problem) {

        static final Draft NONE = new Draft("", List.of(), null);
    }

    public String path() {
        return back + "/mo-lai";
    }

    public boolean waiting() {
        return !requests.isEmpty() && requests.getLast().decision() == null;
    }

    public int textMax() {
        return ReopeningService.TEXT_MAX;
    }

    boolean isEmpty() {
        return until == null && !closed && requests.isEmpty() && earlier.isEmpty();
    }
}
