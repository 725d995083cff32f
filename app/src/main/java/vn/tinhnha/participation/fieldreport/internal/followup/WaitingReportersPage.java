package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import java.util.List;
import vn.tinhnha.kernel.LocalizedText;

/**
 * The reporters who wait for an answer to what they wrote.
 *
 * @param back address of the queue
 * @param rows what is due first
 */
public record WaitingReportersPage(String back, List<Row> rows) {

    /** One report, and where to answer. */
    public record Row(
            String code,
            String link,
            LocalizedText category,
            String ward,
            String description,
            Instant since,
            Instant answerBy,
            boolean late) {}
}
