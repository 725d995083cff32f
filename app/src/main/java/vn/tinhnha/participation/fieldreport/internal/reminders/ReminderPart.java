package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.time.Instant;
import java.util.List;

/** Reminders that were sent for a report, newest first. */
public record ReminderPart(List<Line> lines) {

    /**
     * One of them.
     *
     * @param when message key; {@code {0}} is the amount, {@code {1}} the same in hours
     * @param target message key
     */
    public record Line(Instant at, String when, int amount, String target, int people) {}
}
