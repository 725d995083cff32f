package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.files.StoredFile;

/**
 * The conversation about a report, as one side reads it; also the model of the panels that show it.
 *
 * @param back address of the report's page, where the conversation is a part
 * @param path where the form is sent to
 * @param lines oldest first
 * @param unread lines of the other side that were new when the page was made
 * @param answerBy until when the reporter should have an answer; absent when nobody waits
 * @param late whether that moment has passed
 * @param writable whether this side may write now
 * @param draft what was typed and not sent
 */
public record ConversationPage(
        String code,
        String back,
        String path,
        boolean reporter,
        List<Line> lines,
        int unread,
        @Nullable Instant answerBy,
        boolean late,
        boolean writable,
        Draft draft) {

    /**
     * One message.
     *
     * @param mine whether the side that reads wrote it
     * @param author the agency's name, for officials with the person; empty for the reporter
     * @param fresh whether the reader sees it for the first time
     */
    public record Line(
            Instant at,
            boolean mine,
            boolean fromReporter,
            String author,
            String text,
            List<StoredFile> files,
            boolean fresh) {}

    /**
     * A message that did not go through.
     *
     * @param files accepted already, kept for the next try
     * @param problem message of what is wrong; absent in a new form
     */
    public record Draft(
            String text, List<StoredFile> files, @Nullable String problem) {

        static final Draft NONE = new Draft("", List.of(), null);
    }

    public int textMax() {
        return MessageService.TEXT_MAX;
    }

    /** The last few lines, for a panel. */
    public List<Line> latest() {
        return lines.subList(Math.max(0, lines.size() - 3), lines.size());
    }
}
