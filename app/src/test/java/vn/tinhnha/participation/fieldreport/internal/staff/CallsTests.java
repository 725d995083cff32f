package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.testing.IntegrationTest;

/** Calls to reporters, and the refusals that Điều 7.1 allows after them. */
@IntegrationTest
@Import(DeskRobot.class)
class CallsTests {

    private static final String UNREACHABLE = "01900000-0000-7000-8000-000000000001";
    private static final String UNTRUE = "01900000-0000-7000-8000-000000000002";

    @Autowired
    private DeskRobot robot;

    @Test
    void theFourthCallWithoutContactAllowsToRefuse() {
        String code = robot.reportFor(StaffForm.REJECT);
        call(code, "NO_ANSWER");
        call(code, "NO_RING");
        call(code, "WRONG_NUMBER");
        call(code, "NO_ANSWER");

        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code)).bodyText().contains("còn thiếu 1 lần");
        assertThat(robot.act(INTAKE, code, StaffForm.REJECT, "reason", UNREACHABLE))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa đủ số lần gọi");
        call(code, "NO_ANSWER");

        assertThat(robot.act(INTAKE, code, StaffForm.REJECT, "reason", UNREACHABLE))
                .hasStatus(303);
        assertThat(robot.report(code).status()).isEqualTo(FieldReportStatus.REJECTED);
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code)).bodyText().contains("điện thoại trong phản ánh " + code);
    }

    @Test
    void whoWasReachedIsNotUnreachable() {
        String code = robot.reportFor(StaffForm.REJECT);
        for (int i = 0; i < 4; i++) {
            call(code, "NO_ANSWER");
        }
        call(code, "UNTRUE");

        assertThat(robot.act(INTAKE, code, StaffForm.REJECT, "reason", UNREACHABLE))
                .hasStatus(422)
                .bodyText()
                .contains("Đã liên hệ được");
        assertThat(robot.act(INTAKE, code, StaffForm.REJECT, "reason", UNTRUE)).hasStatus(303);
    }

    @Test
    void untrueNeedsACallOrAWrittenGround() {
        String code = robot.reportFor(StaffForm.REJECT);

        assertThat(robot.act(INTAKE, code, StaffForm.REJECT, "reason", UNTRUE))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi căn cứ");
        assertThat(robot.act(INTAKE, code, StaffForm.REJECT, "reason", UNTRUE, "text", "UBND xã đã kiểm tra tại chỗ."))
                .hasStatus(303);
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code))
                .bodyText()
                .contains("không đúng thực tế.\nUBND xã đã kiểm tra");
    }

    @Test
    void aCallThatConfirmsVerifiesTheReport() {
        String code = robot.reportFor(StaffForm.VERIFY);

        assertThat(call(code, "TRUE")).hasStatus(303);

        assertThat(robot.report(code).verifiedAt()).isNotNull();
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code)).bodyText().contains("••• ••• 678", "Đèn vẫn hỏng");
    }

    @Test
    void aFormSentTwiceIsOneCall() {
        String code = robot.reportFor(StaffForm.REJECT);
        String id = UUID.randomUUID().toString();
        robot.post(INTAKE, code, "goi-dien", "goi-id", id, "goi-ket-qua", "NO_RING");
        robot.post(INTAKE, code, "goi-dien", "goi-id", id, "goi-ket-qua", "NO_RING");

        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code)).bodyText().contains("còn thiếu 3 lần");
    }

    @Test
    void whatIsWrongComesBackAsTyped() {
        String code = robot.reportFor(StaffForm.REJECT);

        assertThat(robot.post(
                        INTAKE,
                        code,
                        "goi-dien",
                        "goi-id",
                        UUID.randomUUID().toString(),
                        "goi-ket-qua",
                        "NO_RING",
                        "goi-luc",
                        "2099-01-01T08:00",
                        "goi-ghi-chu",
                        "Chữ đã gõ"))
                .hasStatus(422)
                .bodyText()
                .contains("không ở tương lai", "Chữ đã gõ");
        assertThat(call(code, "khong-co")).hasStatus(422);
    }

    @Test
    void agenciesNeitherCallNorSeeTheCalls() {
        String code = robot.reportFor(StaffForm.ACCEPT);
        var handler = Officials.handler(LEAD);

        assertThat(robot.post(
                        handler, code, "goi-dien", "goi-id", UUID.randomUUID().toString(), "goi-ket-qua", "TRUE"))
                .hasStatus(403);
        assertThat(robot.get(handler, "/xu-ly/" + code)).bodyText().doesNotContain("goi-dien");
    }

    private MvcTestResult call(String code, String outcome) {
        return robot.post(
                INTAKE,
                code,
                "goi-dien",
                "goi-id",
                UUID.randomUUID().toString(),
                "goi-ket-qua",
                outcome,
                "goi-ghi-chu",
                "Đèn vẫn hỏng");
    }
}
