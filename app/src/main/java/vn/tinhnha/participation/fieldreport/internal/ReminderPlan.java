package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells when somebody must first be reminded of a report; the store keeps it beside the deadline. */
public interface ReminderPlan {

    /** Absent while no clock runs. */
    @Nullable
    Instant first(FieldReport report);
}
