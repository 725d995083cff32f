package vn.tinhnha.platform.rules.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;
import vn.tinhnha.platform.web.FieldProblem;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.Shell;
import vn.tinhnha.platform.web.TimelineEntry;
import vn.tinhnha.platform.web.Tone;

/**
 * One rule: what it is, the form to change it, and its history.
 *
 * @param title message key
 * @param value what applies now, in words
 * @param since from when; absent while the regulation's value applies
 * @param standard what the regulation says, in words
 * @param plans what is to come, soonest first
 * @param form the change as it was typed, or what applies now
 * @param withdrawal that did not go through
 * @param units choices of the form; empty where the kind has none
 * @param problems text by field
 * @param overtaken whether others were faster
 * @param meanwhile what others did since the page was shown
 * @param latest number of the newest version
 * @param done {@code luu} or {@code rut} after a change, or empty
 */
public record RulePage(
        String title,
        String link,
        Rule.Kind kind,
        String source,
        RuleBook.Effect effect,
        String value,
        @Nullable Instant since,
        String standard,
        List<Line> plans,
        List<Line> history,
        RuleForm form,
        RulePageState.@Nullable Withdrawal withdrawal,
        List<Option> units,
        Map<String, String> problems,
        boolean overtaken,
        List<Line> meanwhile,
        long latest,
        String done) {

    /**
     * A version in words.
     *
     * @param value of a withdrawal: what was withdrawn
     */
    public record Line(
            long number,
            String value,
            Instant appliesFrom,
            boolean withdrawal,
            String changedBy,
            Instant changedAt,
            String reason) {

        TimelineEntry entry(Shell shell) {
            String key = withdrawal ? "rules.history.withdrawn" : "rules.history.planned";
            return new TimelineEntry(
                    changedAt,
                    shell.t(key, value, shell.time(appliesFrom)),
                    shell.t("rules.history.by", changedBy, reason),
                    withdrawal ? "undo-2" : "pencil",
                    withdrawal ? Tone.WARNING : Tone.ACCENT);
        }
    }

    public boolean isSwitch() {
        return kind == Rule.Kind.SWITCH;
    }

    /** The unit of kinds that have only one: it stands in the label. */
    public String unitKey() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String effectKey() {
        return "rules.effect." + effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason that was typed for taking back a plan. */
    public String withdrawalReason(Line plan) {
        return withdrawal != null && withdrawal.number() == plan.number() ? withdrawal.reason() : "";
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    public List<FieldProblem> summary() {
        return problems.entrySet().stream()
                .map(problem -> new FieldProblem(problem.getKey(), problem.getValue()))
                .toList();
    }

    public List<TimelineEntry> timeline(Shell shell) {
        return history.stream().map(line -> line.entry(shell)).toList();
    }

    public List<TimelineEntry> news(Shell shell) {
        return meanwhile.stream().map(line -> line.entry(shell)).toList();
    }
}
