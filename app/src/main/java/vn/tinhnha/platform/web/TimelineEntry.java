package vn.tinhnha.platform.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of a history, newest or oldest first as the page likes.
 *
 * @param tone how it is colored
 * @param detail who did it or why
 */
public record TimelineEntry(
        Instant at, String title, @Nullable String detail, String icon, Tone tone) {}
