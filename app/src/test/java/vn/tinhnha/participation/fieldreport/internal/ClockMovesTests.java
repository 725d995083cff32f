package vn.tinhnha.participation.fieldreport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.ClockFixtures.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.participation.fieldreport.internal.FieldReport.Step;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.*;

/** What may be done to the clock of a report when, and what comes of it. */
class ClockMovesTests {

    /** A Wednesday. */
    private static final Instant DISPATCHED = at("2026-11-18T15:00");

    private static final LegalClock CLOCK = ClockFixtures.clock();

    private final FieldReport handled = accepted();

    @Nested
    class Returning {

        @Test
        void isFreeForFourWorkingHours() {
            assertThat(handled.apply(new ReturnToCenter("khác địa bàn"), at("2026-11-19T09:00"), CLOCK))
                    .isInstanceOf(Step.Taken.class);
            assertThat(handled.apply(new ReturnToCenter("khác địa bàn"), at("2026-11-19T09:01"), CLOCK))
                    .isEqualTo(new Step.Refused("text", "fieldreport.clock.refused.return-late"));
        }

        @Test
        void isAskedForOnlyAfterwards() {
            assertThat(handled.apply(new AskToReturn("khác địa bàn"), at("2026-11-19T08:00"), CLOCK))
                    .isEqualTo(new Step.Refused("text", "fieldreport.clock.refused.return-directly"));
        }

        @Test
        void comesBackWhenTheCenterAgrees() {
            FieldReport asking = taken(handled, new AskToReturn("khác địa bàn"), "2026-11-20T08:00");
            assertThat(asking.due()).as("the clock runs on").isEqualTo(handled.due());

            FieldReport returned = taken(asking, new AgreeToReturn(""), "2026-11-20T09:00");

            assertThat(returned.status()).isEqualTo(FieldReportStatus.RETURNED);
            assertThat(returned.due()).isEqualTo(at("2026-11-20T11:00"));
            assertThat(returned.deadlines().clock().request()).isNull();
        }

        @Test
        void isAskedForAgainAfterARefusal() {
            FieldReport asking = taken(handled, new AskToReturn("khác địa bàn"), "2026-11-20T08:00");
            assertThat(asking.possible()).doesNotContain(AskToReturn.class, RequestExtension.class);

            FieldReport kept = taken(asking, new RefuseReturn("đúng địa bàn"), "2026-11-20T09:00");

            assertThat(kept.status()).isEqualTo(FieldReportStatus.IN_PROGRESS);
            assertThat(kept.possible()).contains(AskToReturn.class).doesNotContain(AgreeToReturn.class);
        }
    }

    @Nested
    class Pausing {

        @Test
        void givesBackExactlyTheWorkingTimeThatItTook() {
            FieldReport paused = taken(handled, new AwaitReporter("Ở đâu?"), "2026-11-20T16:00");
            FieldReport resumed = taken(paused, new Resume(""), "2026-11-23T08:30");

            assertThat(resumed.deadlines().handleBy())
                    .as("one hour on Friday, an hour and a half on Monday")
                    .isEqualTo(at("2026-11-27T09:30"));
            assertThat(left(resumed, "2026-11-23T08:30")).isEqualTo(left(handled, "2026-11-20T16:00"));
        }

        @Test
        void showsTheDeadlineAsIfNobodyAnswered() {
            FieldReport paused = taken(handled, new AwaitReporter("Ở đâu?"), "2026-11-20T16:00");
            Stop stop = Objects.requireNonNull(paused.deadlines().clock().stop());

            assertThat(stop.lapses()).as("five working days later").isEqualTo(at("2026-11-27T17:00"));
            assertThat(paused.due()).isEqualTo(stop.due()).isEqualTo(at("2026-12-04T08:00"));
            FieldReport lapsed = taken(paused, new Resume(""), "2026-12-20T09:00");
            assertThat(lapsed.due()).as("late, but not longer").isEqualTo(stop.due());
        }

        @Test
        void endsWhenTheWorkGoesOn() {
            FieldReport paused = taken(handled, new AwaitReporter("Ở đâu?"), "2026-11-20T16:00");

            FieldReport proposed = taken(paused, new ProposeResult("đã vá", List.of()), "2026-11-23T07:30");

            assertThat(proposed.deadlines().clock().stop()).isNull();
            assertThat(proposed.due()).isEqualTo(at("2026-11-27T08:30"));
        }

        @Test
        void keepsHowLateItWas() {
            FieldReport paused = taken(handled, new AwaitReporter("Ở đâu?"), "2026-11-27T09:00");
            FieldReport resumed = taken(paused, new Resume(""), "2026-11-27T15:00");

            assertThat(left(handled, "2026-11-27T09:00")).isEqualTo(Duration.ofHours(-2));
            assertThat(left(resumed, "2026-11-27T15:00")).isEqualTo(Duration.ofHours(-2));
        }

        @Test
        void stopsTheClockOfTheCenterToo() {
            FieldReport received = received();
            FieldReport paused = taken(received, new AwaitReporter("Ở đâu?"), "2026-11-18T10:00");
            FieldReport corrected = taken(paused, new Correct("dat-dai", "31321", false, true), "2026-11-18T10:30");
            FieldReport resumed = taken(corrected, new Resume(""), "2026-11-19T10:00");

            assertThat(resumed.due()).as("eight hours from nine, and a day").isEqualTo(at("2026-11-20T09:00"));
        }

        @Test
        void forForceMajeureNeedsTheCenter() {
            FieldReport asking = taken(handled, new ForceMajeure("ngập"), "2026-11-20T16:00");
            assertThat(asking.due()).isEqualTo(handled.due());
            assertThat(asking.possible()).contains(ConfirmForceMajeure.class).doesNotContain(ForceMajeure.class);

            FieldReport paused = taken(asking, new ConfirmForceMajeure(""), "2026-11-20T17:00");

            assertThat(Objects.requireNonNull(paused.deadlines().clock().stop()).reason())
                    .isEqualTo(Stop.Reason.FORCE_MAJEURE);
            assertThat(taken(asking, new RefuseForceMajeure("đường khô"), "2026-11-20T17:00")
                            .due())
                    .isEqualTo(handled.due());
        }
    }

    @Nested
    class Extending {

        private final RequestExtension wish = new RequestExtension("chờ vật tư", LocalDate.of(2026, 12, 4), List.of());

        @Test
        void isAskedForBeforeTheDeadlineOnly() {
            assertThat(handled.apply(wish, at("2026-11-26T17:01"), CLOCK))
                    .isEqualTo(new Step.Refused("text", "fieldreport.clock.refused.extension-late"));
        }

        @Test
        void needsAWorkingDayThatIsLater() {
            for (String day : List.of("2026-11-26", "2026-12-05", "2027-12-30")) {
                assertThat(handled.apply(
                                new RequestExtension("chờ", LocalDate.parse(day), List.of()),
                                at("2026-11-20T09:00"),
                                CLOCK))
                        .as(day)
                        .isEqualTo(new Step.Refused("until", "fieldreport.clock.refused.extension-day"));
            }
        }

        @Test
        void movesTheDeadlineWhenTheCenterConfirmsEvenLate() {
            FieldReport asking = taken(handled, wish, "2026-11-26T16:00");
            assertThat(asking.due()).isEqualTo(handled.due());

            FieldReport extended =
                    taken(asking, new ConfirmExtension("", LocalDate.of(2026, 12, 3)), "2026-11-27T09:00");

            assertThat(extended.due()).isEqualTo(at("2026-12-03T17:00"));
            assertThat(extended.deadlines().clock().originalHandleBy())
                    .as("statistics need both")
                    .isEqualTo(at("2026-11-26T17:00"));
        }

        @Test
        void keepsTheFirstDeadlineThroughAnother() {
            FieldReport once = taken(
                    taken(handled, wish, "2026-11-26T16:00"),
                    new ConfirmExtension("", LocalDate.of(2026, 12, 3)),
                    "2026-11-26T16:30");
            FieldReport twice = taken(
                    taken(once, wish, "2026-12-01T16:00"),
                    new ConfirmExtension("", LocalDate.of(2026, 12, 4)),
                    "2026-12-01T16:30");

            assertThat(twice.deadlines().clock().originalHandleBy()).isEqualTo(at("2026-11-26T17:00"));
            assertThat(twice.due()).isEqualTo(at("2026-12-04T17:00"));
        }

        @Test
        void leavesTheDeadlineWhenTheCenterRefuses() {
            FieldReport refused = taken(
                    taken(handled, wish, "2026-11-26T16:00"), new RefuseExtension("đủ vật tư"), "2026-11-26T16:30");

            assertThat(refused.due()).isEqualTo(handled.due());
            assertThat(refused.deadlines().clock().originalHandleBy()).isNull();
        }
    }

    private static Duration left(FieldReport report, String now) {
        return CLOCK.left(
                report.term(),
                at(now),
                Objects.requireNonNull(report.deadlines().handleBy()),
                report.lead());
    }

    private static FieldReport received() {
        FieldReport report = ReportFixtures.aReport();
        return new FieldReportEdit(report)
                .deadlines(CLOCK.received(report.receivedAt(), false, false))
                .build();
    }

    private static FieldReport accepted() {
        FieldReport sent =
                ((Step.Taken) received().apply(new Dispatch("so-xay-dung", List.of(), ""), DISPATCHED, CLOCK)).report();
        return taken(sent, new Accept(), "2026-11-18T15:30");
    }

    private static FieldReport taken(FieldReport report, FieldReportAction action, String when) {
        Step step = report.apply(action, at(when), CLOCK);
        assertThat(step).as(action.code()).isInstanceOf(Step.Taken.class);
        return ((Step.Taken) step).report();
    }
}
