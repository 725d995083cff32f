package vn.tinhnha.participation.fieldreport.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinhnha.participation.fieldreport.internal.Term.Basis;

/** Worked examples of Quyết định 482, Điều 7-9. The 18th of November 2026 is a Wednesday. */
class LegalClockTests {

    private static final Deadlines NONE = new Deadlines(at("2026-11-18T09:00"), null, null, null);

    private final LegalClock clock = ClockFixtures.clock();

    @ParameterizedTest(name = "{0}: {1} until {2}")
    @CsvSource({
        "in the morning,              2026-11-18T09:00, 2026-11-18T11:00",
        "one minute before lunch,     2026-11-18T10:59, 2026-11-18T14:59",
        "as the office opens,         2026-11-18T07:00, 2026-11-18T09:00",
        "Friday at the last minute,   2026-11-20T16:59, 2026-11-23T08:59",
        "at lunch: 24 hours,          2026-11-18T11:00, 2026-11-19T11:00",
        "in the evening: 24 hours,    2026-11-18T17:00, 2026-11-19T17:00",
        "on Sunday: 24 hours,         2026-11-22T10:00, 2026-11-23T10:00",
        "the day before Tết at 16:30, 2026-02-13T16:30, 2026-02-23T08:30",
        "during Tết: 24 hours,        2026-02-17T09:00, 2026-02-18T09:00"
    })
    void dispatchesInTwoWorkingHours(String when, LocalDateTime received, LocalDateTime until) {
        assertThat(dispatchBy(at(received), false, false)).as(when).isEqualTo(at(until));
    }

    @Test
    void dispatchesComplexReportsInEightWorkingHours() {
        assertThat(dispatchBy(at("2026-11-18T09:00"), false, true)).isEqualTo(at("2026-11-19T09:00"));
    }

    @Test
    void dispatchesUrgentReportsAtOnceAtAnyHour() {
        assertThat(dispatchBy(at("2026-11-18T09:00"), true, false)).isEqualTo(at("2026-11-18T09:00"));
        assertThat(dispatchBy(at("2026-11-22T23:00"), true, true)).isEqualTo(at("2026-11-22T23:00"));
    }

    @Test
    void givesTheAgencyFourHoursToReturnAndSixDaysToHandle() {
        Deadlines deadlines = clock.dispatched(NONE, at("2026-11-18T15:00"), "so-xay-dung", "dat-dai");

        assertThat(deadlines.returnBy()).isEqualTo(at("2026-11-19T09:00"));
        assertThat(deadlines.handleBy()).isEqualTo(at("2026-11-26T17:00"));
        assertThat(deadlines.dispatchBy()).isEqualTo(NONE.dispatchBy());
    }

    @Test
    void givesTheCenterTwoHoursToPublish() {
        assertThat(clock.approved(NONE, at("2026-11-20T16:00")).publishBy()).isEqualTo(at("2026-11-23T08:00"));
    }

    @Test
    void saysHowMuchWorkingTimeIsLeft() {
        assertThat(left("2026-11-18T10:30", "2026-11-18T14:59")).isEqualTo(Duration.ofMinutes(149));
        assertThat(left("2026-11-21T10:30", "2026-11-23T08:00")).isEqualTo(Duration.ofHours(1));
        assertThat(left("2026-11-23T08:00", "2026-11-20T16:00")).isEqualTo(Duration.ofHours(-2));
    }

    @Test
    void countsNightsOnlyForWhatCameOutsideOfficeHours() {
        Term night = new Term(Basis.DISPATCH_OUTSIDE_HOURS, at("2026-11-18T17:00"), 24 * 60);

        assertThat(clock.left(night, at("2026-11-18T19:00"), at("2026-11-19T17:00"), null))
                .isEqualTo(Duration.ofHours(22));
    }

    private Duration left(String now, String due) {
        return clock.left(new Term(Basis.HANDLING, at(now), 6), at(now), at(due), "so-xay-dung");
    }

    private Instant dispatchBy(Instant received, boolean urgent, boolean complex) {
        return clock.received(received, urgent, complex).dispatchBy();
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ClockFixtures.ZONE).toInstant();
    }
}
