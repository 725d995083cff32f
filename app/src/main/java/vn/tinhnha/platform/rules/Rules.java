package vn.tinhnha.platform.rules;

import java.time.Instant;

/** The values of rules, kept in memory: ask as often as you like. */
public interface Rules {

    /** What applies now. */
    <T> T get(Rule<T> rule);

    /** What applied (or will apply, as planned today) at an instant. */
    <T> T at(Rule<T> rule, Instant when);
}
