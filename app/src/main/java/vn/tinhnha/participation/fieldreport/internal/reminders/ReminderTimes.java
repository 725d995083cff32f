package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.LegalClock;
import vn.tinhnha.participation.fieldreport.internal.ReminderPlan;
import vn.tinhnha.participation.fieldreport.internal.Term;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Level;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** Computes when each level of a report's ladder is due. */
@Component
class ReminderTimes implements ReminderPlan {

    private final Ladders ladders;
    private final LegalClock clock;

    ReminderTimes(Ladders ladders, LegalClock clock) {
        this.ladders = ladders;
        this.clock = clock;
    }

    /**
     * A level and when it is due.
     *
     * @param number counts from one, in the order of the ladder
     */
    record Due(int number, Level level, Instant at) {}

    /** The levels of a report's running clock in the order of time; none while the clock stands still. */
    List<Due> of(FieldReport report) {
        Instant due = report.due();
        if (due == null || report.deadlines().clock().stop() != null) {
            return List.of();
        }
        List<Level> levels = ladders.of(organization(report)).levels();
        Spread spread = spread(report, due);
        return IntStream.range(0, levels.size())
                .mapToObj(i -> new Due(i + 1, levels.get(i), spread.at(levels.get(i))))
                .sorted(Comparator.comparing(Due::at))
                .toList();
    }

    @Override
    public @Nullable Instant first(FieldReport report) {
        return of(report).stream().map(Due::at).findFirst().orElse(null);
    }

    /** Whose ladder counts: the agency's while it handles, otherwise the center's. */
    String organization(FieldReport report) {
        return Objects.requireNonNullElse(report.turn(), clock.center());
    }

    /** The time of a step laid out: what pauses added comes first, so that a share is a share of the time given. */
    private Spread spread(FieldReport report, Instant due) {
        Term term = report.term();
        WorkCalendar calendar = clock.calendar(report.turn());
        Duration whole = term.between(term.began(), due, calendar);
        boolean extended = report.turn() != null && report.deadlines().clock().originalHandleBy() != null;
        Duration added = extended ? Duration.ZERO : term.between(term.end(calendar), due, calendar);
        return new Spread(term, calendar, due, whole, added.isNegative() ? Duration.ZERO : added);
    }

    private record Spread(Term term, WorkCalendar calendar, Instant due, Duration whole, Duration added) {

        Instant at(Level level) {
            return switch (level.kind()) {
                case SHARE -> share(level.amount());
                case PAST_DUE -> term.after(due, Duration.ofMinutes(level.amount()), calendar);
            };
        }

        private Instant share(int percent) {
            // The deadline itself may lie where no working time does.
            if (percent == 100 || whole.isNegative()) {
                return due;
            }
            Duration given = whole.minus(added);
            return term.after(
                    term.began(), given.multipliedBy(percent).dividedBy(100).plus(added), calendar);
        }
    }
}
