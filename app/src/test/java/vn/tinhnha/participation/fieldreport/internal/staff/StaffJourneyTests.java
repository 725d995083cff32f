package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** A report on its way over the desks, by the requests that browsers send. */
@IntegrationTest
@Import(DeskRobot.class)
class StaffJourneyTests {

    private static final StaffMember HANDLER = Officials.handler(LEAD);
    private static final StaffMember LEADER = Officials.leader(LEAD);

    @Autowired
    private DeskRobot robot;

    @Autowired
    private FieldReports reports;

    @Test
    void fromTheQueueToAPublishedAnswer() {
        String code = robot.submit("Đèn đường hỏng ba đêm liền trước chợ");
        assertThat(robot.get(INTAKE, "/dieu-hanh?q=" + code))
                .bodyText()
                .contains("data-code=\"" + code, "Đèn đường hỏng");

        assertThat(robot.act(INTAKE, code, StaffForm.VERIFY, "text", "Đã gọi, đúng vị trí"))
                .hasStatus(303);
        assertThat(robot.act(INTAKE, code, StaffForm.DISPATCH, "lead", LEAD, "text", "Xử lý sớm"))
                .hasStatus(303)
                .hasRedirectedUrl("/dieu-hanh/" + code + "?xong=chuyen-xu-ly");
        assertThat(robot.get(HANDLER, "/xu-ly?q=" + code)).bodyText().contains("data-code=\"" + code);

        assertThat(robot.act(HANDLER, code, StaffForm.ACCEPT)).hasStatus(303);
        assertThat(robot.get(HANDLER, "/xu-ly/" + code)).bodyText().contains("Kính gửi: Quý Ông/Bà", "Xử lý sớm");
        assertThat(robot.propose(HANDLER, code, "Đã thay bóng đèn.", DeskRobot.upload("bien-ban.pdf", DeskRobot.pdf())))
                .hasStatus(303);

        assertThat(robot.get(LEADER, "/xu-ly?q=" + code)).bodyText().contains("data-code=\"" + code);
        assertThat(robot.act(LEADER, code, StaffForm.SEND_BACK, "text", "Bổ sung ảnh"))
                .hasStatus(303);
        assertThat(robot.get(HANDLER, "/xu-ly/" + code)).bodyText().contains("Bổ sung ảnh", "bien-ban.pdf");
        assertThat(robot.act(HANDLER, code, StaffForm.RESULT, "text", "Đã thay bóng đèn, có ảnh."))
                .hasStatus(303);
        assertThat(robot.act(LEADER, code, StaffForm.APPROVE)).hasStatus(303);

        assertThat(robot.get(SUPERVISOR, "/dieu-hanh/" + code)).bodyText().contains("Người dân sẽ thấy", "có ảnh");
        assertThat(robot.act(SUPERVISOR, code, StaffForm.PUBLISH)).hasStatus(303);

        assertThat(reports.find(new ReportCode(code)))
                .hasValueSatisfying(answer -> assertThat(answer.result()).isEqualTo("Đã thay bóng đèn, có ảnh."));
    }

    @Test
    void aReturnedReportIsDispatchedAgain() {
        String code = robot.reportFor(StaffForm.RETURN);

        assertThat(robot.act(HANDLER, code, StaffForm.RETURN, "reason", "01900000-0000-7000-8000-000000000020"))
                .hasStatus(303);

        assertThat(robot.get(INTAKE, "/dieu-hanh?muc=bi-tra-lai&q=" + code))
                .bodyText()
                .contains("data-code=\"" + code);
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code)).bodyText().contains("Không thuộc lĩnh vực quản lý");
        robot.dispatch(code);
        assertThat(robot.report(code).status()).isEqualTo(FieldReportStatus.DISPATCHED);
    }

    @Test
    void aCorrectionTellsWhatItChanged() {
        String code = robot.reportFor(StaffForm.CORRECT);
        String ward = robot.report(code).ward();

        assertThat(robot.act(
                        INTAKE,
                        code,
                        StaffForm.CORRECT,
                        "category",
                        "ve-sinh-moi-truong",
                        "ward",
                        ward,
                        "urgent",
                        "true"))
                .hasStatus(303);

        assertThat(robot.report(code).urgent()).isTrue();
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code)).bodyText().contains("Khẩn: có", "Chuyển ngay");
    }

    @Test
    void twoOfficersAtOnceLoseNothing() {
        String code = robot.reportFor(StaffForm.VERIFY);
        int seen = robot.report(code).version();
        robot.act(SUPERVISOR, code, StaffForm.VERIFY, "text", "Tôi đã gọi");

        var stale = robot.act(INTAKE, code, seen, StaffForm.VERIFY, "text", "Chữ tôi đã gõ");

        assertThat(stale).hasStatus(409);
        assertThat(stale)
                .bodyText()
                .contains("Trần Giám Sát", "Tôi đã gọi", "Chữ tôi đã gõ")
                .contains("name=\"version\" value=\"" + (seen + 1) + "\"");
        assertThat(robot.act(INTAKE, code, seen + 1, StaffForm.VERIFY, "text", "Chữ tôi đã gõ"))
                .hasStatus(303);
    }

    @Test
    void aStaleDecisionThatNoLongerFitsKeepsItsText() {
        String code = robot.reportFor(StaffForm.REJECT);
        int seen = robot.report(code).version();
        robot.dispatch(code);

        var stale = robot.act(INTAKE, code, seen, StaffForm.REJECT, "text", "Trùng với phản ánh trước");

        assertThat(stale).hasStatus(409).bodyText().contains("Trùng với phản ánh trước", "không còn phù hợp");
        assertThat(robot.report(code).status()).isEqualTo(FieldReportStatus.DISPATCHED);
    }

    @Test
    void aStepThatIsOverIsAConflict() {
        String code = robot.reportFor(StaffForm.ACCEPT);
        robot.act(HANDLER, code, StaffForm.ACCEPT);

        assertThat(robot.act(HANDLER, code, StaffForm.ACCEPT)).hasStatus(409);
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        String code = robot.reportFor(StaffForm.RESULT);

        assertThat(robot.propose(HANDLER, code, " ")).hasStatus(422).bodyText().contains("Ghi nội dung trả lời");
        assertThat(robot.act(INTAKE, robot.reportFor(StaffForm.REJECT), StaffForm.REJECT))
                .hasStatus(422);
        assertThat(robot.act(INTAKE, robot.reportFor(StaffForm.DISPATCH), StaffForm.DISPATCH, "lead", "khong-co"))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn cơ quan xử lý chính");
    }

    @Test
    void aRefusedFileKeepsTheTextAndTheOtherFiles() {
        String code = robot.reportFor(StaffForm.RESULT);

        var answer = robot.propose(
                HANDLER,
                code,
                "Đã dọn xong.",
                DeskRobot.upload("bien-ban.pdf", DeskRobot.pdf()),
                DeskRobot.upload("anh.jpg", "MZ this is no picture".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer).hasStatus(422).bodyText().contains("Đã dọn xong.", "bien-ban.pdf", "Không nhận loại tệp");
        assertThat(robot.report(code).status()).isEqualTo(FieldReportStatus.IN_PROGRESS);
    }

    @Test
    void whatIsTypedNeverBecomesMarkup() {
        String code = robot.submit("<script>alert(1)</script> đường hỏng nặng");
        robot.act(INTAKE, code, StaffForm.NOTE, "text", "<img src=x onerror=alert(1)>");

        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code))
                .bodyText()
                .doesNotContain("<script>alert", "<img src=x")
                .contains("&lt;script&gt;alert(1)");
    }
}
