package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a deadline when (Điều 13.3: đôn đốc, nhắc nhở).
 *
 * @param version counts the changes of an administrator; zero while nobody made any
 */
record Ladder(List<Level> levels, int version) {

    public Ladder {
        levels = List.copyOf(levels);
    }

    /** What a level waits for. */
    public enum Kind {
        /** A share of the time, in percent. */
        SHARE,
        /** Working time past the deadline, in minutes. */
        PAST_DUE
    }

    /** Up to whom a level goes; it tells those of the targets before it, too. */
    public enum Target {
        /** Who works on it: the agency's handlers, or the center's intake officers. */
        HANDLER,
        /** The agency's leaders, or the center's supervisors. */
        LEADER,
        /** The supervisors of the center. */
        CENTER,
        /** Somebody by name, beside handlers and leaders. */
        PERSON
    }

    /**
     * One level.
     *
     * @param amount percent or minutes, as the kind says
     * @param person with {@link Target#PERSON} only
     */
    public record Level(
            Kind kind, int amount, Target target, @Nullable UUID person) {}
}
