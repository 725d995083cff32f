package vn.tinhnha.participation.fieldreport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.ClockFixtures.at;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tinhnha.participation.fieldreport.internal.FieldReport.Step;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.*;
import vn.tinhnha.participation.fieldreport.internal.Recomputation.Pause;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** What a new holiday, Friday 20 November 2026, does to open reports. */
class RecomputationTests {

    private static final LegalClock BEFORE = ClockFixtures.clock();
    private static final LegalClock AFTER = afterwards();

    @Test
    void movesTheDeadlineOfTheCenter() {
        FieldReport received = received("2026-11-19T16:00");
        assertThat(received.due()).isEqualTo(at("2026-11-20T08:00"));

        FieldReport anew = Recomputation.of(received, List.of(), AFTER);

        assertThat(anew.due()).isEqualTo(at("2026-11-23T08:00"));
        assertThat(anew.version()).isEqualTo(received.version() + 1);
        assertThat(Recomputation.of(anew, List.of(), AFTER))
                .as("once is enough")
                .isEqualTo(anew);
    }

    @Test
    void keepsTheRuleThatHeldWhenTheReportCame() {
        FieldReport received = received("2026-11-20T09:00");

        assertThat(Recomputation.of(received, List.of(), AFTER).due())
                .as("two working hours, not 24 hours on the clock")
                .isEqualTo(at("2026-11-23T09:00"));
    }

    @Test
    void movesTheDeadlinesOfTheAgency() {
        FieldReport sent =
                taken(received("2026-11-19T15:00"), new Dispatch("so-y-te", List.of(), ""), "2026-11-19T15:00");

        FieldReport anew = Recomputation.of(sent, List.of(), AFTER);

        assertThat(sent.deadlines().returnBy()).isEqualTo(at("2026-11-20T09:00"));
        assertThat(anew.deadlines().returnBy()).isEqualTo(at("2026-11-23T09:00"));
        assertThat(anew.due()).isEqualTo(at("2026-11-30T17:00"));
    }

    @Test
    void addsPausesByTheNewCalendar() {
        FieldReport resumed = taken(
                taken(accepted(), new AwaitReporter("Ở đâu?"), "2026-11-19T16:00"), new Resume(""), "2026-11-23T08:00");
        assertThat(resumed.due()).as("one hour, a day and an hour later").isEqualTo(at("2026-11-30T09:00"));

        FieldReport anew =
                Recomputation.of(resumed, List.of(new Pause(at("2026-11-19T16:00"), at("2026-11-23T08:00"))), AFTER);

        assertThat(anew.due())
                .as("one day more, but the pause cost two hours only")
                .isEqualTo(at("2026-11-30T09:00"));
    }

    @Test
    void movesWhatAPauseLeadsTo() {
        FieldReport paused = taken(accepted(), new AwaitReporter("Ở đâu?"), "2026-11-18T16:00");

        FieldReport anew = Recomputation.of(paused, List.of(), AFTER);

        assertThat(anew.deadlines().handleBy()).isEqualTo(at("2026-11-27T17:00"));
        assertThat(anew.due()).as("a day later, but the pause holds a day less").isEqualTo(paused.due());
        assertThat(taken(anew, new Resume(""), "2026-11-18T16:00", AFTER).due()).isEqualTo(at("2026-11-27T17:00"));
    }

    @Test
    void leavesAnExtensionWhereTheCenterPutIt() {
        FieldReport asking = taken(
                accepted(), new RequestExtension("chờ", LocalDate.of(2026, 12, 3), List.of()), "2026-11-18T16:00");
        FieldReport extended = taken(asking, new ConfirmExtension("", LocalDate.of(2026, 12, 3)), "2026-11-18T16:30");

        assertThat(Recomputation.of(extended, List.of(), AFTER)).isSameAs(extended);
    }

    @Test
    void leavesReportsOfWhichNothingIsKnown() {
        FieldReport old = ReportFixtures.aReport();

        assertThat(Recomputation.of(old, List.of(), AFTER)).isSameAs(old);
    }

    private static FieldReport received(String when) {
        return new FieldReportEdit(ReportFixtures.aReport())
                .deadlines(BEFORE.received(at(when), false, false))
                .build();
    }

    private static FieldReport accepted() {
        FieldReport sent =
                taken(received("2026-11-18T09:00"), new Dispatch("so-y-te", List.of(), ""), "2026-11-18T15:00");
        return taken(sent, new Accept(), "2026-11-18T15:30");
    }

    private static FieldReport taken(FieldReport report, FieldReportAction action, String when) {
        return taken(report, action, when, BEFORE);
    }

    private static FieldReport taken(FieldReport report, FieldReportAction action, String when, LegalClock clock) {
        return ((Step.Taken) report.apply(action, at(when), clock)).report();
    }

    private static LegalClock afterwards() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        Map<LocalDate, Holiday> days = new HashMap<>(ClockFixtures.holidays());
        days.put(friday, new Holiday(friday, "Nghỉ bão", false));
        WorkCalendar calendar = new WorkCalendar(ClockFixtures.week(), days, ClockFixtures.ZONE);
        return ClockFixtures.clock(ClockFixtures.everywhere(calendar), ClockFixtures.standard());
    }
}
