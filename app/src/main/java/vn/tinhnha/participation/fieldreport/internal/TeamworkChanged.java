package vn.tinhnha.participation.fieldreport.internal;

import java.util.List;

/**
 * Something beside a report changed, such as its discussion: open desks ask again.
 *
 * @param agencies codes of the agencies it concerns, besides the center
 */
public record TeamworkChanged(List<String> agencies) {}
