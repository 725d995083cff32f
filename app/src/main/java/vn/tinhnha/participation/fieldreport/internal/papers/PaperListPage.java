package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periodic reports, and what can be made.
 *
 * @param due what is to be sent soon or was not sent yet
 */
public record PaperListPage(List<Paper> papers, List<Due> due, List<Choice> choices, boolean isWrong) {

    /** A report that the regulation wants now. */
    public record Due(PaperKind kind, Span period, LocalDate by, boolean isLate) {}

    /**
     * A kind of report with the period it would be about.
     *
     * @param by last day to send it; absent where there is none
     */
    public record Choice(
            PaperKind kind, Span period, @Nullable LocalDate by) {}
}
