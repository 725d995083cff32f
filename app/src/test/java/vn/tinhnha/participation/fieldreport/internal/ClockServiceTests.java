package vn.tinhnha.participation.fieldreport.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome.Received;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Accept;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.AwaitReporter;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Dispatch;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.worktime.CalendarChanged;
import vn.tinhnha.testing.IntegrationTest;

/** What moves clocks without an official, on the database. */
@IntegrationTest
class ClockServiceTests {

    private static final String AGENCY = "so-y-te";
    private static final StaffMember INTAKE = official(Role.INTAKE_OFFICER, "ioc");
    private static final StaffMember HANDLER = official(Role.AGENCY_HANDLER, AGENCY);

    @Autowired
    private ClockService clocks;

    @Autowired
    private RecomputationService recomputations;

    @Autowired
    private HandlingService handling;

    @Autowired
    private FieldReports reports;

    @Autowired
    private StaffQueries queries;

    @Autowired
    private HistoryStore history;

    @Autowired
    private Province province;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void theReportersAnswerLetsTheClockRunAgain() {
        FieldReport paused = paused();

        assertThat(clocks.reporterAnswered(paused.code())).isTrue();

        FieldReport running = report(paused);
        assertThat(running.deadlines().clock().stop()).isNull();
        assertThat(last(running).action()).isEqualTo("RESUME");
        assertThat(last(running).actorName()).as("reporters are not named").isEmpty();
        assertThat(pauses(running)).isEqualTo("done");
        assertThat(clocks.reporterAnswered(paused.code()))
                .as("there is nothing to answer")
                .isFalse();
    }

    @Test
    void aPauseEndsByItselfAndKeepsWhatItCost() {
        FieldReport paused = paused();
        Instant atMost =
                Objects.requireNonNull(paused.deadlines().clock().stop()).due();
        jdbc.sql("update fieldreport.report set stop_lapses_at = stopped_at where code = :code")
                .param("code", paused.code())
                .update();

        assertThat(clocks.endLapsed()).as("a small batch").isFalse();

        FieldReport running = report(paused);
        assertThat(running.deadlines().clock().stop()).isNull();
        assertThat(running.due())
                .as("nothing was lost by then")
                .isEqualTo(paused.deadlines().handleBy());
        assertThat(running.due()).isBefore(atMost);
        assertThat(last(running).actorName()).isEqualTo(ClockService.SYSTEM);
    }

    @Test
    void aClosureMovesOpenDeadlinesOnceAndSaysWhy() {
        recompute();
        FieldReport handled = accepted();
        FieldReport elsewhere = submitted();
        UUID closure = UUID.randomUUID();
        close(closure, handled.deadlines());

        recompute();

        FieldReport moved = report(handled);
        assertThat(moved.due()).isAfter(handled.due());
        assertThat(last(moved).action()).isEqualTo("RECOMPUTE");
        assertThat(last(moved).text()).contains(" → ", "Bão số 9");
        assertThat(report(elsewhere)).as("it runs on another calendar").isEqualTo(elsewhere);

        transaction.executeWithoutResult(_ -> events.publishEvent(new CalendarChanged(Set.of(AGENCY), "Bão số 9")));
        recompute();
        assertThat(report(moved)).as("the same again changes nothing").isEqualTo(moved);

        transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from worktime.closure where id = :id")
                    .param("id", closure)
                    .update();
            advance();
            events.publishEvent(new CalendarChanged(Set.of(AGENCY), "Hết bão"));
        });
        recompute();
        assertThat(report(handled).due()).as("and back again").isEqualTo(handled.due());
    }

    /** Closes the agency on the last two days that it has. */
    private void close(UUID id, Deadlines deadlines) {
        Instant until = Objects.requireNonNull(deadlines.handleBy());
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("""
                            insert into worktime.closure (id, organization, from_at, until_at, reason)
                            values (:id, :agency, cast(:until as timestamptz) - interval '2 days',
                                    cast(:until as timestamptz), 'Bão số 9')
                            """)
                    .param("id", id)
                    .param("agency", AGENCY)
                    .param("until", until.toString())
                    .update();
            advance();
            events.publishEvent(new CalendarChanged(Set.of(AGENCY), "Bão số 9"));
        });
    }

    private void advance() {
        jdbc.sql("""
                        insert into worktime.edition as present (part, number) values ('test', 1)
                        on conflict (part) do update set number = present.number + 1
                        """).update();
    }

    /** As the job does it, once every node has the new calendar. */
    private void recompute() {
        jdbc.sql("update fieldreport.recomputation set ordered_at = ordered_at - interval '1 minute'")
                .update();
        boolean more = true;
        while (more) {
            more = recomputations.advance();
        }
    }

    private FieldReport paused() {
        return done(accepted(), new AwaitReporter("Sự việc ở đoạn nào?"), HANDLER);
    }

    private FieldReport accepted() {
        FieldReport sent = done(submitted(), new Dispatch(AGENCY, List.of(), ""), INTAKE);
        return done(sent, new Accept(), HANDLER);
    }

    private FieldReport submitted() {
        Received received = (Received) reports.submit(new SubmitFieldReport(
                UUID.randomUUID(),
                "y-te",
                province.wards().getFirst().center(),
                null,
                "Đường Trần Hưng Đạo",
                "Phòng khám đóng cửa suốt tuần",
                new SubmitFieldReport.Contact("Lâm Thị Bảy", "0912345678", "Ấp 3", ""),
                false,
                List.of(),
                new byte[32],
                SubmitFieldReport.Source.APP));
        return queries.report(received.code()).orElseThrow();
    }

    private FieldReport done(FieldReport report, FieldReportAction action, StaffMember staff) {
        ActionOutcome outcome = handling.act(report.code(), report.version(), action, staff);
        assertThat(outcome).isInstanceOf(ActionOutcome.Done.class);
        return ((ActionOutcome.Done) outcome).report();
    }

    private FieldReport report(FieldReport earlier) {
        return queries.report(earlier.code()).orElseThrow();
    }

    private HistoryEntry last(FieldReport report) {
        return history.of(report.id()).getLast();
    }

    private String pauses(FieldReport report) {
        return jdbc.sql("""
                        select case when count(*) = count(resumed_at) then 'done' else 'open' end
                        from fieldreport.clock_stop where report_id = :id
                        """)
                .param("id", report.id().value())
                .query(String.class)
                .single();
    }

    private static StaffMember official(Role role, String organization) {
        String name = role + "." + organization;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new StaffMember(id, name, name, List.of(new Membership(organization, role)));
    }
}
