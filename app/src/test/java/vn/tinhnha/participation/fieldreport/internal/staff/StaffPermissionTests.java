package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.ADMINISTRATOR;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.ACCEPT;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.AGREE_RETURN;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.APPROVE;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.ASK_RETURN;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.AWAIT_REPORTER;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.CONFIDENTIAL;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.CONFIRM_EXTENSION;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.CONFIRM_FORCE_MAJEURE;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.CORRECT;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.DISPATCH;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.EXTENSION;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.FORCE_MAJEURE;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.LIFT;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.NOTE;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.PUBLISH;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.REDIRECT;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.REFUSE_EXTENSION;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.REFUSE_FORCE_MAJEURE;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.REFUSE_RETURN;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.REJECT;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.RESULT;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.RESUME;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.RETURN;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.REVISION;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.SEND_BACK;
import static vn.tinhnha.participation.fieldreport.internal.staff.StaffForm.VERIFY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** Every role does exactly what it may: each form by each kind of official, over HTTP. */
@IntegrationTest
@Import(DeskRobot.class)
class StaffPermissionTests {

    /** An official, and the forms that are theirs on a report led by {@link DeskRobot#LEAD}. */
    enum Actor {
        INTAKE_OFFICER(
                INTAKE,
                DISPATCH,
                VERIFY,
                CORRECT,
                REJECT,
                CONFIDENTIAL,
                LIFT,
                NOTE,
                REDIRECT,
                AGREE_RETURN,
                REFUSE_RETURN,
                RESUME,
                AWAIT_REPORTER),
        IOC_SUPERVISOR(
                SUPERVISOR,
                DISPATCH,
                VERIFY,
                CORRECT,
                REJECT,
                CONFIDENTIAL,
                LIFT,
                NOTE,
                PUBLISH,
                REVISION,
                REDIRECT,
                AGREE_RETURN,
                REFUSE_RETURN,
                RESUME,
                AWAIT_REPORTER,
                CONFIRM_EXTENSION,
                REFUSE_EXTENSION,
                CONFIRM_FORCE_MAJEURE,
                REFUSE_FORCE_MAJEURE),
        LEAD_HANDLER(
                Officials.handler(LEAD),
                ACCEPT,
                RETURN,
                RESULT,
                NOTE,
                ASK_RETURN,
                RESUME,
                AWAIT_REPORTER,
                EXTENSION,
                FORCE_MAJEURE),
        LEAD_LEADER(
                Officials.leader(LEAD),
                ACCEPT,
                RETURN,
                RESULT,
                NOTE,
                APPROVE,
                SEND_BACK,
                ASK_RETURN,
                RESUME,
                AWAIT_REPORTER,
                EXTENSION,
                FORCE_MAJEURE),
        HELPING_HANDLER(Officials.handler(HELPER), NOTE),
        HELPING_LEADER(Officials.leader(HELPER), NOTE),
        STRANGER(Officials.leader("van-phong-ubnd")),
        ADMINISTRATOR_ROLE(ADMINISTRATOR);

        private final StaffMember staff;
        private final Set<StaffForm> theirs;

        Actor(StaffMember staff, StaffForm... theirs) {
            this.staff = staff;
            this.theirs = theirs.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(theirs));
        }
    }

    @Autowired
    private DeskRobot robot;

    @Autowired
    private MockMvcTester mvc;

    static Stream<Arguments> everyActorWithEveryForm() {
        return Arrays.stream(Actor.values())
                .flatMap(actor -> Arrays.stream(StaffForm.values()).map(form -> Arguments.of(actor, form)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyActorWithEveryForm")
    void doesWhatItMayAndNothingElse(Actor actor, StaffForm form) {
        String code = robot.reportFor(form);
        FieldReport before = robot.report(code);

        var answer = robot.act(
                actor.staff,
                code,
                form,
                "text",
                "Nội dung",
                "lead",
                form == REDIRECT ? HELPER : LEAD,
                "category",
                before.category(),
                "ward",
                before.ward(),
                "until",
                robot.laterDay(code),
                "consented",
                "true");

        if (actor.theirs.contains(form)) {
            assertThat(answer).hasStatus(303);
            assertThat(robot.report(code).version()).isEqualTo(before.version() + 1);
        } else {
            assertThat(answer.getResponse().getStatus()).isEqualTo(refusal(actor, before));
            assertThat(robot.report(code)).isEqualTo(before);
        }
    }

    /** Nobody is told of a report they may not see; whoever has no business at the desks is not let in. */
    private static int refusal(Actor actor, FieldReport report) {
        return switch (actor) {
            case ADMINISTRATOR_ROLE -> 403;
            case STRANGER -> 404;
            default -> report.lead() == null && !Desk.CENTER.admits(actor.staff) ? 404 : 403;
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyActorWithEveryForm")
    void isOfferedWhatItMayDo(Actor actor, StaffForm form) {
        String code = robot.reportFor(form);
        if (actor == Actor.STRANGER || actor == Actor.ADMINISTRATOR_ROLE || hidden(actor, code)) {
            return;
        }
        Desk desk = Desk.CENTER.admits(actor.staff) ? Desk.CENTER : Desk.AGENCY;
        String action = "action=\"" + desk.path() + "/" + code + "/" + form.slug() + "\"";

        String page = text(actor.staff, desk.path() + "/" + code);

        assertThat(page.contains(action)).isEqualTo(actor.theirs.contains(form));
    }

    private boolean hidden(Actor actor, String code) {
        return robot.report(code).lead() == null && !Desk.CENTER.admits(actor.staff);
    }

    @Test
    void strangersFindNothing() {
        String code = robot.reportFor(ACCEPT);
        StaffMember stranger = Actor.STRANGER.staff;

        assertThat(robot.get(stranger, "/xu-ly/" + code)).hasStatus(404);
        assertThat(robot.get(stranger, "/xu-ly/" + code + "/lan-can")).hasStatus(404);
        assertThat(robot.get(stranger, "/xu-ly/" + code + "/thay-doi?version=0"))
                .hasStatus(404);
        assertThat(text(stranger, "/xu-ly")).doesNotContain(code);
        assertThat(robot.get(stranger, "/dieu-hanh/" + code)).hasStatus(403);
        assertThat(robot.get(stranger, "/dieu-hanh")).hasStatus(403);
        assertThat(robot.get(INTAKE, "/xu-ly")).hasStatus(403);
        assertThat(robot.get(INTAKE, "/dieu-hanh/HG26-999999")).hasStatus(404);
        assertThat(robot.get(INTAKE, "/dieu-hanh/khong-phai-ma")).hasStatus(404);
    }

    @Test
    void nothingIsKeptByTheBrowser() {
        String code = robot.reportFor(ACCEPT);

        assertThat(robot.get(INTAKE, "/dieu-hanh").getResponse().getHeader("Cache-Control"))
                .contains("no-store");
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code).getResponse().getHeader("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        String code = robot.reportFor(ACCEPT);
        var forged = mvc.post()
                .uri("/xu-ly/" + code + "/tiep-nhan")
                .with(Officials.as(Officials.handler(LEAD)))
                .param("version", "1")
                .exchange();

        assertThat(forged).hasStatus(403);
        assertThat(robot.report(code).version()).isEqualTo(1);
    }

    @Test
    void visitorsAreSentToSignIn() {
        assertThat(mvc.get().uri("/dieu-hanh").exchange().getResponse().getStatus())
                .isIn(302, 303);
    }

    private String text(StaffMember staff, String path) {
        return assertThat(robot.get(staff, path)).hasStatusOk().bodyText().actual();
    }
}
