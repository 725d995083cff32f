package vn.tinhnha.participation.fieldreport.internal.reporting;

import org.jspecify.annotations.Nullable;

/**
 * What the public page of a report adds for the device that sent it.
 *
 * @param path of the reporter's private page
 * @param rating absent before there is an answer
 */
public record OwnReport(@Nullable String path, @Nullable RatingPanel rating) {

    /** For everybody else. */
    public static final OwnReport NONE = new OwnReport(null, null);
}
