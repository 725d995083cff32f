package vn.tinhnha.platform.jobs;

import java.time.Duration;

/**
 * Work that a module wants done again and again; a bean of this type is enough. One node at a time does it. It may be
 * cut off at any point and begins anew later, so it works in small transactions and finds out by itself what is left.
 */
public interface Job {

    /** Stable and unique, e.g. {@code fieldreport.reminders}; message keys {@code job.<name>} and {@code job.<name>.text}. */
    String name();

    /** The pause between the end of a run and the next. */
    Duration every();

    /** Does what is due now. A failure is logged and shown to administrators; the next run comes as usual. */
    void run();
}
