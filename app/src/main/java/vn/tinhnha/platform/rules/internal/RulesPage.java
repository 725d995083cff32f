package vn.tinhnha.platform.rules.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules of all modules. */
public record RulesPage(List<Book> books) {

    /** The rules of a module. */
    public record Book(String titleKey, List<Line> lines) {}

    /**
     * One rule.
     *
     * @param title message key
     * @param value what applies now, in words
     * @param standard what the regulation says, in words
     * @param changed whether the agency departs from the regulation now
     * @param planned the next value, in words; absent when none is planned
     * @param plannedFrom when it applies
     */
    public record Line(
            String title,
            String link,
            String value,
            String standard,
            boolean changed,
            String source,
            @Nullable String planned,
            @Nullable Instant plannedFrom) {}
}
