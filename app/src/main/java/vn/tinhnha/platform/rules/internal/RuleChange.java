package vn.tinhnha.platform.rules.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new value of a rule, read from what was typed.
 *
 * @param value of the kind's type
 * @param from absent for at once
 */
record RuleChange(Object value, @Nullable Instant from, String reason) {}
