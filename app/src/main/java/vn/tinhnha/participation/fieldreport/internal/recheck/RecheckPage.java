package vn.tinhnha.participation.fieldreport.internal.recheck;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers that did not satisfy, oldest first.
 *
 * @param problem what is wrong with the note that was just sent; absent when nothing is
 */
public record RecheckPage(List<Row> rows, @Nullable Problem problem) {

    /**
     * One answer.
     *
     * @param reasons message keys
     */
    public record Row(
            String code,
            String ward,
            String agency,
            String description,
            String result,
            List<String> reasons,
            String comment,
            Instant since) {

        public String link() {
            return "/dieu-hanh/" + code;
        }
    }

    /**
     * What is wrong with a note.
     *
     * @param key of the message
     */
    public record Problem(String code, String typed, String key) {}

    public @Nullable Problem problem(Row row) {
        return problem != null && problem.code().equals(row.code()) ? problem : null;
    }

    /** A note about an answer that is no longer in the list must not be lost. */
    public boolean orphaned() {
        return problem != null && rows.stream().noneMatch(row -> problem(row) != null);
    }

    public int noteMax() {
        return RecheckService.NOTE_MAX;
    }
}
