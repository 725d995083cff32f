package vn.tinhnha.platform.rules;

import java.time.Instant;

/**
 * A value was planned or a plan withdrawn. Published once, on the node where it was done, after the commit and when
 * {@link Rules} knows of it; no transaction is open then.
 *
 * @param appliesFrom the instant from which {@link Rules#at} may answer differently; often still to come
 */
public record RuleChanged(String key, Instant appliesFrom) {}
