package vn.tinhnha.participation.fieldreport.internal.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the results of a category need a photo.
 *
 * @param changerName who said so; empty where nobody has yet
 */
public record PhotoRule(
        String category, boolean required, @Nullable Instant changedAt, String changerName) {}
