package vn.tinhnha.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One urgent line at the top of every citizen page.
 *
 * @param link where to read more
 */
public record Alert(String text, @Nullable String link) {}
