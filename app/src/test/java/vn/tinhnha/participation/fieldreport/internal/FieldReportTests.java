package vn.tinhnha.participation.fieldreport.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.FieldReport.Step;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Accept;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.AddNote;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ApproveResult;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.CallOff;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Correct;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Dispatch;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Divide;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.KeepConfidential;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.LetGo;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.LiftConfidentiality;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Merge;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ProposeResult;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Publish;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Redirect;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Reject;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Reopen;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ReplaceAgency;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RequestRevision;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ReturnToCenter;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.SendBack;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Split;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.TakeIn;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Verify;

/** The whole state machine: every action in every status. */
class FieldReportTests {

    private static final Instant NOW = ReportFixtures.RECEIVED_AT.plusSeconds(600);
    private static final LegalClock CLOCK = ClockFixtures.clock();

    /** One line per action: the status it leads to from each status, in the order of the enum; "." where it cannot. */
    private static final String TABLE = """
            action            RECEIVED   REJECTED DISPATCHED  RETURNED   IN_PROGRESS       AWAITING_APPROVAL    AWAITING_PUBLICATION PUBLISHED MERGED
            VERIFY            RECEIVED   .        .           RETURNED   .                 .                    .                    .         .
            CORRECT           RECEIVED   .        .           RETURNED   .                 .                    .                    .         .
            DISPATCH          DISPATCHED .        .           DISPATCHED .                 .                    .                    .         .
            REJECT            REJECTED   .        .           REJECTED   .                 .                    .                    .         .
            ACCEPT            .          .        IN_PROGRESS .          .                 .                    .                    .         .
            RETURN_TO_CENTER  .          .        RETURNED    .          RETURNED          .                    .                    .         .
            PROPOSE_RESULT    .          .        .           .          AWAITING_APPROVAL .                    .                    .         .
            APPROVE_RESULT    .          .        .           .          .                 AWAITING_PUBLICATION .                    .         .
            SEND_BACK         .          .        .           .          .                 IN_PROGRESS          .                    .         .
            REQUEST_REVISION  .          .        .           .          .                 .                    IN_PROGRESS          .         .
            PUBLISH           .          .        .           .          .                 .                    PUBLISHED            .         .
            KEEP_CONFIDENTIAL RECEIVED   .        DISPATCHED  RETURNED   IN_PROGRESS       AWAITING_APPROVAL    AWAITING_PUBLICATION PUBLISHED .
            LIFT_CONFIDENTIALITY .       .        .           .          .                 .                    .                    .         .
            REDIRECT          .          .        DISPATCHED  .          DISPATCHED        DISPATCHED           .                    .         .
            REPLACE_AGENCY    RECEIVED   .        DISPATCHED  RETURNED   IN_PROGRESS       AWAITING_APPROVAL    AWAITING_PUBLICATION .         .
            ADD_NOTE          RECEIVED   .        DISPATCHED  RETURNED   IN_PROGRESS       AWAITING_APPROVAL    AWAITING_PUBLICATION .         .
            MERGE             MERGED     .        MERGED      MERGED     MERGED            .                    .                    .         .
            TAKE_IN           RECEIVED   .        DISPATCHED  RETURNED   IN_PROGRESS       AWAITING_APPROVAL    AWAITING_PUBLICATION PUBLISHED .
            SPLIT             .          .        .           .          .                 .                    .                    .         RECEIVED
            DIVIDE            .          .        DISPATCHED  .          IN_PROGRESS       .                    .                    .         .
            CALL_OFF          .          .        REJECTED    .          REJECTED          REJECTED             REJECTED             .         .
            LET_GO            RECEIVED   REJECTED DISPATCHED  RETURNED   IN_PROGRESS       AWAITING_APPROVAL    AWAITING_PUBLICATION PUBLISHED MERGED
            REOPEN            .          .        .           .          .                 .                    .                    DISPATCHED .
            """;

    private static final Map<String, FieldReportAction> ACTIONS = Stream.of(
                    new Verify("đã gọi"),
                    new Correct("dat-dai", "31321", true, true),
                    new Dispatch("so-xay-dung", List.of("so-xay-dung", "cong-an"), "sớm"),
                    new Reject("trùng"),
                    new Accept(),
                    new ReturnToCenter("khác địa bàn"),
                    new ProposeResult("đã vá", List.of()),
                    new ApproveResult("tốt"),
                    new SendBack("thiếu ảnh"),
                    new RequestRevision("chưa rõ", List.of("Việc đã làm")),
                    new Publish(),
                    new Redirect("cong-an", List.of(), "đúng thẩm quyền"),
                    new ReplaceAgency("so-xay-dung", "cong-an", "sáp nhập"),
                    new KeepConfidential("có tên người"),
                    new LiftConfidentiality(true, "đã gọi"),
                    new AddNote("ghi"),
                    new Merge("HG26-000018", "cùng ổ gà"),
                    new TakeIn("HG26-000026", ""),
                    new Split("khác chỗ"),
                    new Divide(List.of("dien-luc"), ""),
                    new CallOff("không cần nữa"),
                    new LetGo("HG26-000026", "khác chỗ"),
                    new Reopen("còn hố"))
            .collect(Collectors.toMap(FieldReportAction::code, action -> action, (a, _) -> a, LinkedHashMap::new));

    static Stream<Arguments> everyActionInEveryStatus() {
        return TABLE.lines().skip(1).flatMap(line -> {
            String[] cells = line.split(" +");
            FieldReportStatus[] columns = FieldReportStatus.values();
            return IntStream.range(0, columns.length)
                    .mapToObj(column -> Arguments.of(cells[0], columns[column], cells[1 + column]));
        });
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("everyActionInEveryStatus")
    void followsTheTable(String action, FieldReportStatus from, String to) {
        FieldReport report = ReportFixtures.inStatus(from);

        Step step = report.apply(action(action), NOW, CLOCK);

        if (to.equals(".")) {
            assertThat(step).isEqualTo(new Step.NotNow(from));
        } else {
            assertThat(step).isInstanceOfSatisfying(Step.Taken.class, taken -> {
                assertThat(taken.report().status()).isEqualTo(FieldReportStatus.valueOf(to));
                assertThat(taken.report().version()).isEqualTo(report.version() + 1);
                assertThat(taken.report().id()).isEqualTo(report.id());
            });
        }
    }

    @Test
    void aConfidentialReportIsNotKeptConfidentialAgainButMadePublic() {
        FieldReport open = ReportFixtures.inStatus(FieldReportStatus.PUBLISHED);
        FieldReport secret = ((Step.Taken) open.apply(new KeepConfidential("có tên"), NOW, CLOCK)).report();

        assertThat(secret.possible()).contains(LiftConfidentiality.class).doesNotContain(KeepConfidential.class);
        assertThat(secret.apply(new LiftConfidentiality(false, "đã xóa tên"), NOW, CLOCK))
                .isInstanceOfSatisfying(
                        Step.Taken.class,
                        taken -> assertThat(taken.report().confidential()).isFalse());
    }

    @Test
    void theTableNamesEveryAction() {
        // The actions on the clock have a table of their own: ClockMovesTests.
        assertThat(ACTIONS).hasSize(FieldReportAction.class.getPermittedSubclasses().length - 1);
        assertThat(TABLE.lines().skip(1).map(line -> line.split(" +")[0]))
                .containsExactlyInAnyOrderElementsOf(ACTIONS.keySet());
    }

    /** The earlier answer no longer stands, and the agency has the whole time again (Điều 10). */
    @Test
    void aReopenedReportIsUnansweredAndHasNewDeadlines() {
        FieldReport reopened = taken(ReportFixtures.inStatus(FieldReportStatus.PUBLISHED), "REOPEN");

        assertThat(reopened.result()).isNull();
        assertThat(reopened.due()).isAfter(NOW);
    }

    @Test
    void dispatchNamesWhoLeadsAndWhoHelps() {
        FieldReport dispatched = taken(ReportFixtures.aReport(), "DISPATCH");

        assertThat(dispatched.lead()).isEqualTo("so-xay-dung");
        assertThat(dispatched.cooperating()).containsExactly("cong-an");
        assertThat(dispatched.deadlines().returnBy()).isNotNull();
        assertThat(dispatched.due()).isEqualTo(dispatched.deadlines().handleBy());
    }

    @Test
    void aReturnStartsTheClockOfTheCenterAgain() {
        FieldReport dispatched = taken(ReportFixtures.aReport(), "DISPATCH");
        FieldReport returned = taken(dispatched, "RETURN_TO_CENTER");

        assertThat(returned.due()).isEqualTo(CLOCK.received(NOW, false, false).dispatchBy());
        assertThat(taken(returned, "CORRECT").due())
                .as("a correction does not give more time")
                .isEqualTo(returned.due());
    }

    @Test
    void anotherLeadAgencyGetsTheWholeTime() {
        FieldReport handled = taken(taken(ReportFixtures.aReport(), "DISPATCH"), "ACCEPT");
        Instant nextDay = NOW.plus(Duration.ofDays(1));

        FieldReport redirected = ((Step.Taken) handled.apply(action("REDIRECT"), nextDay, CLOCK)).report();

        assertThat(redirected.lead()).isEqualTo("cong-an");
        assertThat(redirected.deadlines())
                .isEqualTo(CLOCK.dispatched(
                        handled.deadlines(),
                        nextDay,
                        Objects.requireNonNull(redirected.lead()),
                        redirected.category()));
        assertThat(redirected.due()).isAfter(handled.due());
    }

    @Test
    void aSuccessorTakesThePlaceOfAnAgencyAndTheClocksGoOn() {
        FieldReport dispatched = taken(ReportFixtures.aReport(), "DISPATCH");

        FieldReport moved = taken(dispatched, "REPLACE_AGENCY");

        assertThat(moved.lead()).isEqualTo("cong-an");
        assertThat(moved.cooperating()).as("who leads does not help, too").isEmpty();
        assertThat(moved.deadlines()).isEqualTo(dispatched.deadlines());
    }

    @Test
    void aRevisionRunsOnTheDeadlineOfTheHandling() {
        FieldReport approved = taken(
                taken(taken(taken(ReportFixtures.aReport(), "DISPATCH"), "ACCEPT"), "PROPOSE_RESULT"),
                "APPROVE_RESULT");
        assertThat(approved.due()).isEqualTo(approved.deadlines().publishBy());

        FieldReport again = taken(approved, "REQUEST_REVISION");

        assertThat(again.due()).isEqualTo(approved.deadlines().handleBy());
        assertThat(again.result()).isEqualTo("đã vá");
    }

    @Test
    void aSplitReportStartsAnewWithoutAnAgency() {
        FieldReport merged = taken(taken(ReportFixtures.aReport(), "DISPATCH"), "MERGE");
        assertThat(merged.due()).isNull();

        FieldReport split = taken(merged, "SPLIT");

        assertThat(split.lead()).isNull();
        assertThat(split.cooperating()).isEmpty();
        assertThat(split.due()).isEqualTo(CLOCK.received(NOW, false, false).dispatchBy());
        assertThat(taken(split, "CORRECT").due())
                .as("a correction does not put the clock back to the day it was received")
                .isEqualTo(split.due());
    }

    @Test
    void nothingIsDueAtTheEnd() {
        assertThat(due(FieldReportStatus.PUBLISHED)).isNull();
        assertThat(due(FieldReportStatus.REJECTED)).isNull();
    }

    private static @Nullable Instant due(FieldReportStatus status) {
        return ReportFixtures.inStatus(status).due();
    }

    private static FieldReport taken(FieldReport report, String action) {
        return ((Step.Taken) report.apply(action(action), NOW, CLOCK)).report();
    }

    private static FieldReportAction action(String code) {
        FieldReportAction action = ACTIONS.get(code);
        assertThat(action).as(code).isNotNull();
        return Objects.requireNonNull(action);
    }
}
