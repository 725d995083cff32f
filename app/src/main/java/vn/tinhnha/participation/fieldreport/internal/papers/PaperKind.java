package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reports that the center owes (Quyết định 482, Điều 13.4, 13.5). Numbers close on the 14th of a period's last month,
 * as Nghị định 09/2019/NĐ-CP, Điều 12 sets for all reports of the administration.
 */
public enum PaperKind {
    MONTHLY("hang-thang", 1, true),
    QUARTERLY("hang-quy", 3, true),
    YEARLY("hang-nam", 12, true),
    /** For the Department of Home Affairs, which ranks agencies by it. */
    RANKING("sau-thang", 6, false),
    AD_HOC("dot-xuat", 0, false);

    private static final int CLOSING_DAY = 14;
    private static final int LAST_DAY_TO_SEND = 19;

    private final String slug;
    private final int months;
    private final boolean dated;

    PaperKind(String slug, int months, boolean dated) {
        this.slug = slug;
        this.months = months;
        this.dated = dated;
    }

    public String slug() {
        return slug;
    }

    static Optional<PaperKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** Message key of its name. */
    public String key() {
        return "fieldreport.papers.kind." + name();
    }

    /** The last period whose numbers are closed; for an ad hoc report the last thirty days. */
    Span latest(LocalDate today) {
        if (months == 0) {
            return new Span(today.minusDays(30), today.minusDays(1));
        }
        YearMonth last = YearMonth.from(today);
        if (today.getDayOfMonth() <= CLOSING_DAY) {
            last = last.minusMonths(1);
        }
        while (last.getMonthValue() % months != 0) {
            last = last.minusMonths(1);
        }
        return new Span(last.minusMonths(months).atDay(CLOSING_DAY + 1), last.atDay(CLOSING_DAY));
    }

    /** The last day to send it, before the 20th; absent where the regulation names none. */
    @Nullable
    LocalDate dueFor(Span period) {
        return dated ? period.last().withDayOfMonth(LAST_DAY_TO_SEND) : null;
    }
}
