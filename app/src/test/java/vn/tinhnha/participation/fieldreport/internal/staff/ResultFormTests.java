package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** What leader and center say of a result, and the change of who leads. */
@IntegrationTest
@Import(DeskRobot.class)
class ResultFormTests {

    private static final StaffMember HANDLER = Officials.handler(LEAD);
    private static final StaffMember LEADER = Officials.leader(LEAD);

    @Autowired
    private DeskRobot robot;

    @Test
    void aRevisionNamesWhatIsMissingAndTheAgencyGetsAChecklist() {
        String code = robot.reportFor(StaffForm.REVISION);
        assertThat(robot.get(SUPERVISOR, "/dieu-hanh/" + code)).bodyText().contains("Phụ lục II", "value=\"greeting\"");

        assertThat(robot.act(SUPERVISOR, code, StaffForm.REVISION, "missing", "greeting", "missing", "when"))
                .hasStatus(303);

        assertThat(robot.get(HANDLER, "/xu-ly/" + code))
                .bodyText()
                .contains(
                        "Trung tâm yêu cầu sửa các điểm sau",
                        "value=\"Kính gửi người phản ánh\"",
                        "Chưa đạt theo Phụ lục II: Kính gửi người phản ánh; Thời gian xử lý, hoàn thành.");
        robot.propose(HANDLER, code, "Kính gửi Quý Ông/Bà…");
        assertThat(robot.get(HANDLER, "/xu-ly/" + code)).bodyText().doesNotContain("Trung tâm yêu cầu sửa");
    }

    @Test
    void aRevisionSaysSomething() {
        String code = robot.reportFor(StaffForm.REVISION);

        assertThat(robot.act(SUPERVISOR, code, StaffForm.REVISION, "missing", "khong-co"))
                .hasStatus(422);
        assertThat(robot.report(code).status()).isEqualTo(FieldReportStatus.AWAITING_PUBLICATION);
    }

    @Test
    void aLeaderMayRemarkOnWhatHeApproves() {
        String code = robot.reportFor(StaffForm.APPROVE);

        assertThat(robot.act(LEADER, code, StaffForm.APPROVE, "text", "Làm tốt, theo dõi thêm sau mưa"))
                .hasStatus(303);

        assertThat(robot.get(SUPERVISOR, "/dieu-hanh/" + code)).bodyText().contains("theo dõi thêm sau mưa");
    }

    @Test
    void anotherAgencyLeadsAsIfDispatchedAnew() {
        String code = robot.reportFor(StaffForm.APPROVE);

        assertThat(robot.act(INTAKE, code, StaffForm.REDIRECT, "lead", LEAD, "text", "đúng thẩm quyền"))
                .hasStatus(422)
                .bodyText()
                .contains("đang xử lý chính rồi");
        assertThat(robot.act(INTAKE, code, StaffForm.REDIRECT, "lead", HELPER)).hasStatus(422);
        assertThat(robot.act(INTAKE, code, StaffForm.REDIRECT, "lead", HELPER, "text", "đúng thẩm quyền"))
                .hasStatus(303);

        var after = robot.report(code);
        assertThat(after.status()).isEqualTo(FieldReportStatus.DISPATCHED);
        assertThat(after.lead()).isEqualTo(HELPER);
        assertThat(robot.get(HANDLER, "/xu-ly/" + code)).hasStatus(404);
        assertThat(robot.get(Officials.handler(HELPER), "/xu-ly/" + code))
                .bodyText()
                .contains("Đổi cơ quan xử lý chính", "đúng thẩm quyền", "Đã vá mặt đường.");
    }
}
