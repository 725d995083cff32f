package vn.tinhnha.participation.fieldreport.internal.staff;

import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries.QueueRow;

/**
 * A line of a queue with its codes turned into names.
 *
 * @param lead name of the leading agency; empty before dispatch
 * @param unassigned it is this agency's to do, and nobody there works on it
 * @param cooperates the official's agency only helps with this one
 */
public record QueueItem(
        QueueRow row,
        String link,
        LocalizedText category,
        String icon,
        String ward,
        String lead,
        boolean unassigned,
        boolean cooperates,
        @Nullable Countdown countdown) {}
