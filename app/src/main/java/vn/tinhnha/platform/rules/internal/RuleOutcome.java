package vn.tinhnha.platform.rules.internal;

import java.time.Instant;

/** What became of a change that somebody asked for. */
sealed interface RuleOutcome {

    /**
     * It is committed.
     *
     * @param appliesFrom when values differ from what they were
     */
    record Done(Instant appliesFrom) implements RuleOutcome {}

    /** Somebody else changed the rule since the page was shown. */
    record Overtaken() implements RuleOutcome {}

    /**
     * It makes no sense.
     *
     * @param field of the form that is wrong
     */
    record Invalid(String field, String messageKey) implements RuleOutcome {}
}
