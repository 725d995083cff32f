package vn.tinhnha.platform.rules.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor did before the page of a rule is shown.
 *
 * @param typed a change that did not go through; absent otherwise
 * @param withdrawal the same for the withdrawal of a plan
 * @param problems text by field
 * @param overtaken whether others changed the rule meanwhile
 * @param done {@code luu} or {@code rut} after a change, or empty
 */
record RulePageState(
        @Nullable RuleForm typed,
        @Nullable Withdrawal withdrawal,
        Map<String, String> problems,
        boolean overtaken,
        String done) {

    /** A plan that somebody wants to take back. */
    public record Withdrawal(long number, String reason, long seen) {}

    static RulePageState opened(String done) {
        return new RulePageState(null, null, Map.of(), false, done);
    }

    static RulePageState sent(RuleForm typed) {
        return new RulePageState(typed, null, Map.of(), false, "");
    }

    static RulePageState sent(Withdrawal withdrawal) {
        return new RulePageState(null, withdrawal, Map.of(), false, "");
    }

    RulePageState with(Map<String, String> found) {
        return new RulePageState(typed, withdrawal, found, overtaken, done);
    }

    RulePageState byOthers() {
        return new RulePageState(typed, withdrawal, problems, true, done);
    }

    /** Number of the latest version that the visitor knew of. */
    long seen() {
        if (typed != null) {
            return typed.seen();
        }
        return withdrawal == null ? 0 : withdrawal.seen();
    }
}
