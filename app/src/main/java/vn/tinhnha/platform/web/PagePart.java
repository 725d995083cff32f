package vn.tinhnha.platform.web;

/**
 * A piece of a page that is brought by somebody the page does not know; {@link Shell#part} shows it.
 *
 * @param template its template without ending, e.g. {@code fieldreport/calls/panel}, with the parameters {@code shell} and {@code part}
 * @param part the template's typed model
 */
public record PagePart(String template, Object part) {}
