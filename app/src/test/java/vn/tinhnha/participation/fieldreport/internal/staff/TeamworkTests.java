package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** Officials talk about a report, and ask each other before it is dispatched. */
@IntegrationTest
@Import(DeskRobot.class)
class TeamworkTests {

    private static final StaffMember HANDLER = Officials.handler(LEAD);
    private static final StaffMember STRANGER = Officials.handler("van-phong-ubnd");

    @Autowired
    private DeskRobot robot;

    @Test
    void whatIsSaidIsReadByThoseInvolvedAndNobodyElse() {
        String code = robot.reportFor(StaffForm.ACCEPT);

        assertThat(robot.post(HANDLER, code, "trao-doi", "id", id(), "text", "Cần thêm ảnh toàn cảnh"))
                .hasStatus(303);

        for (StaffMember involved : new StaffMember[] {INTAKE, HANDLER, Officials.handler(HELPER)}) {
            assertThat(robot.get(involved, robot.page(involved, code)))
                    .bodyText()
                    .contains("Cần thêm ảnh toàn cảnh", "Phạm Xử Lý");
        }
        assertThat(robot.get(STRANGER, "/xu-ly/" + code + "/trao-doi")).hasStatus(404);
        assertThat(robot.post(STRANGER, code, "trao-doi", "id", id(), "text", "Chen vào"))
                .hasStatus(404);
        assertThat(robot.get(INTAKE, "/phan-anh/" + code)).bodyText().doesNotContain("Cần thêm ảnh toàn cảnh");
    }

    @Test
    void aMessageSentTwiceIsSaidOnce() {
        String code = robot.reportFor(StaffForm.ACCEPT);
        String id = id();

        robot.post(HANDLER, code, "trao-doi", "id", id, "text", "Đã hẹn đơn vị thi công");
        assertThat(robot.post(HANDLER, code, "trao-doi", "id", id, "text", "Đã hẹn đơn vị thi công"))
                .hasStatus(303);

        String page = robot.text(HANDLER, "/xu-ly/" + code + "/trao-doi");
        assertThat(page.split("Đã hẹn đơn vị thi công")).hasSize(2);
    }

    @Test
    void anEmptyMessageIsShownAgain() {
        String code = robot.reportFor(StaffForm.ACCEPT);

        assertThat(robot.post(HANDLER, code, "trao-doi", "id", id(), "text", "  "))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi nội dung trước khi gửi");
    }

    @Test
    void anAgencyThatIsAskedSeesTheReportAndAnswersBeforeDispatch() {
        String code = robot.submit("Nước thải chảy tràn, chưa rõ của đơn vị nào");
        StaffMember asked = Officials.leader(HELPER);
        assertThat(robot.get(asked, "/xu-ly/" + code)).hasStatus(404);

        assertThat(robot.post(INTAKE, code, "hoi-y-kien", "co-quan", HELPER, "cau-hoi", "Thuộc sở bạn không?"))
                .hasStatus(303);

        assertThat(robot.text(asked, "/xu-ly?muc=hoi-y-kien")).contains("data-code=\"" + code);
        assertThat(robot.text(asked, "/xu-ly/" + code))
                .contains("Thuộc sở bạn không?", "Nước thải chảy tràn")
                .doesNotContain(DeskRobot.PHONE, "action=\"/xu-ly/" + code + "/tiep-nhan\"");
        assertThat(robot.post(asked, code, "trao-doi", "id", id(), "text", "Của xã, sở tôi phối hợp"))
                .hasStatus(303);
        assertThat(robot.text(INTAKE, "/dieu-hanh/" + code)).contains("Của xã, sở tôi phối hợp");
        assertThat(robot.act(asked, code, StaffForm.ACCEPT)).hasStatus(403);
        assertThat(robot.get(STRANGER, "/xu-ly/" + code)).hasStatus(404);
    }

    @Test
    void onlyTheCenterAsksAndOnlyBeforeDispatch() {
        String code = robot.reportFor(StaffForm.ACCEPT);

        assertThat(robot.post(HANDLER, code, "hoi-y-kien", "co-quan", HELPER, "cau-hoi", "Ai?"))
                .hasStatus(403);
        assertThat(robot.post(INTAKE, code, "hoi-y-kien", "co-quan", HELPER, "cau-hoi", "Ai?"))
                .hasStatus(403);
        String fresh = robot.submit("Hỏi mà không chọn cơ quan nào cả");
        assertThat(robot.post(INTAKE, fresh, "hoi-y-kien", "cau-hoi", "Ai lo việc này?"))
                .hasStatus(422)
                .bodyText()
                .contains("Ai lo việc này?");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
