package vn.tinhnha.platform.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every calendar, on a few hundred random ones (always the same). */
class CalendarLawTests {

    private static final int CALENDARS = 400;

    /** A calendar, where it starts and ends, and two lengths of work. */
    record Sample(long seed, WorkCalendar calendar, Instant start, Instant later, Duration first, Duration second) {

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Sample> samples() {
        return IntStream.range(0, CALENDARS).mapToObj(seed -> {
            Random random = new Random(seed * 31L);
            Instant start = RandomCalendars.instant(random);
            return new Sample(
                    seed,
                    RandomCalendars.of(seed),
                    start,
                    start.plusSeconds(random.nextInt(20 * 24 * 3600)),
                    length(random),
                    length(random));
        });
    }

    /** Nothing, a second, or up to a working week. */
    private static Duration length(Random random) {
        return random.nextInt(20) == 0 ? Duration.ZERO : Duration.ofSeconds(1 + random.nextInt(40 * 3600));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void workAddsUp(Sample it) {
        Instant between = it.calendar.plusWorking(it.start, it.first);

        assertThat(it.calendar.plusWorking(between, it.second))
                .isEqualTo(it.calendar.plusWorking(it.start, it.first.plus(it.second)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void moreWorkNeverEndsEarlier(Sample it) {
        assertThat(it.calendar.plusWorking(it.start, it.first.plus(it.second).plusSeconds(1)))
                .isAfter(it.calendar.plusWorking(it.start, it.first));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoStartsLaterNeverEndsEarlier(Sample it) {
        assertThat(it.calendar.plusWorking(it.later, it.first))
                .isAfterOrEqualTo(it.calendar.plusWorking(it.start, it.first));
        assertThat(it.calendar.plusWorkingDays(it.later, 6)).isAfterOrEqualTo(it.calendar.plusWorkingDays(it.start, 6));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasAddedIsMeasuredAgain(Sample it) {
        assertThat(it.calendar.workingTime(it.start, it.calendar.plusWorking(it.start, it.first)))
                .isEqualTo(it.first);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void timeIsTheSumOfItsParts(Sample it) {
        Instant middle = it.start.plus(Duration.between(it.start, it.later).dividedBy(2));

        assertThat(it.calendar.workingTime(it.start, middle).plus(it.calendar.workingTime(middle, it.later)))
                .isEqualTo(it.calendar.workingTime(it.start, it.later));
    }

    /** The end of a span belongs to the deadline, not to the next opening. */
    @ParameterizedTest
    @MethodSource("samples")
    void aDeadlineNeverFallsIntoClosedTime(Sample it) {
        Instant end = it.calendar.plusWorking(it.start, it.first.plusSeconds(1));

        assertThat(it.calendar.isOpen(end.minusNanos(1))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aDeadlineInDaysIsAClose(Sample it) {
        Instant end = it.calendar.plusWorkingDays(it.start, 6);
        LocalDate day = end.minusNanos(1).atZone(RandomCalendars.ZONE).toLocalDate();

        assertThat(it.calendar.closeOfBusiness(day)).isEqualTo(end);
        assertThat(it.calendar.plusWorkingDays(it.start, 7)).isAfter(end);
    }

    /** What is added for a pause leaves exactly as much time as there was before it. */
    @ParameterizedTest
    @MethodSource("samples")
    void aPauseCostsNoTime(Sample it) {
        Instant deadline = it.calendar.plusWorking(it.later, it.first);
        Duration paused = it.calendar.workingTime(it.start, it.later);

        Instant moved = it.calendar.plusWorking(deadline, paused);

        assertThat(it.calendar.workingTime(it.later, moved)).isEqualTo(it.calendar.workingTime(it.start, deadline));
    }
}
