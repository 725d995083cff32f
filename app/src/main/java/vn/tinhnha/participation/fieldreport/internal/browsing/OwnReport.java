package vn.tinhnha.participation.fieldreport.internal.browsing;

import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.reporting.RatingPanel;

/**
 * What the public page of a report adds for the device that sent it; both absent for everybody else.
 *
 * @param path of the reporter's private page
 * @param rating absent before there is an answer
 */
public record OwnReport(@Nullable String path, @Nullable RatingPanel rating) {}
