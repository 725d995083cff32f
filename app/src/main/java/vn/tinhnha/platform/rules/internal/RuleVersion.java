package vn.tinhnha.platform.rules.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a rule: a planned value, or the withdrawal of one.
 *
 * @param number grows with each line, over all rules
 * @param kind name of the rule's kind when it was written
 * @param value absent in a withdrawal
 * @param withdraws number of the plan that is withdrawn; absent in a plan
 */
record RuleVersion(
        long number,
        String key,
        String kind,
        Instant appliesFrom,
        @Nullable String value,
        @Nullable Long withdraws,
        String changedBy,
        Instant changedAt,
        String reason) {}
