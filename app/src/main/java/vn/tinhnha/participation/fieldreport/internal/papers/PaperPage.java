package vn.tinhnha.participation.fieldreport.internal.papers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report in front of an official.
 *
 * @param texts as stored, or as typed when they could not be saved
 * @param maySign whether this official approves and issues
 * @param problems message keys by field
 * @param isStale somebody else was faster: what was typed is kept
 * @param done message key of what was just done
 * @param differences what counting now would change; absent when nobody asked
 */
public record PaperPage(
        Paper paper,
        PaperTexts texts,
        String summary,
        boolean maySign,
        String today,
        Map<String, String> problems,
        boolean isStale,
        @Nullable String done,
        @Nullable List<Difference> differences) {

    /**
     * One number that counting now would change.
     *
     * @param name whose number; empty for the total
     * @param measure message key
     * @param frozen as in the report
     */
    public record Difference(
            String name,
            String measure,
            @Nullable Integer frozen,
            @Nullable Integer now) {}

    public boolean isDraft() {
        return paper.status() == PaperStatus.DRAFT;
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }
}
