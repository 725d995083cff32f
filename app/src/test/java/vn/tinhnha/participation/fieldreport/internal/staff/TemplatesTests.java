package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.ADMINISTRATOR;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** Texts that administrators edit and officials start from. */
@IntegrationTest
@Import(DeskRobot.class)
class TemplatesTests {

    private static final String PATH = "/quan-tri/mau-van-ban/";

    @Autowired
    private DeskRobot robot;

    @Test
    void aTemplateIsFilledInForTheReport() {
        String id = UUID.randomUUID().toString();
        assertThat(save(ADMINISTRATOR, id, 0, "ha-tang-giao-thong", "Về {mã} tại {địa điểm}: xin ảnh rõ hơn."))
                .hasStatus(303);
        String code = robot.reportFor(StaffForm.REJECT);

        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code))
                .bodyText()
                .contains("data-text=\"Về " + code + " tại Đường Trần Hưng Đạo, ");
        assertThat(robot.act(INTAKE, code, StaffForm.REJECT, "reason", id)).hasStatus(303);
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code)).bodyText().contains("Về " + code + " tại Đường");
    }

    @Test
    void aTextThatTheScriptFilledInIsTakenAsItStands() {
        String code = robot.reportFor(StaffForm.RETURN);
        String template = "01900000-0000-7000-8000-000000000021";
        var handler = Officials.handler(LEAD);

        assertThat(robot.act(
                        handler,
                        code,
                        StaffForm.RETURN,
                        "reason",
                        template,
                        "filled",
                        template,
                        "text",
                        "Thuộc địa bàn xã bên cạnh."))
                .hasStatus(303);
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code))
                .bodyText()
                .contains("Thuộc địa bàn xã bên cạnh.")
                .doesNotContain("Không thuộc địa bàn quản lý của đơn vị.");
    }

    @Test
    void aTemplateOfAnotherCategoryOrSwitchedOffIsNotOffered() {
        String other = UUID.randomUUID().toString();
        save(ADMINISTRATOR, other, 0, "ve-sinh-moi-truong", "Rác thải.");
        String off = UUID.randomUUID().toString();
        save(ADMINISTRATOR, off, 0, "", "Mẫu cũ.");
        robot.send(
                ADMINISTRATOR,
                PATH + off,
                "seen",
                "1",
                "loai",
                "REFUSAL",
                "ten",
                "Cũ",
                "noi-dung",
                "Mẫu cũ.",
                "ly-do",
                "thôi");

        assertThat(robot.get(INTAKE, "/dieu-hanh/" + robot.reportFor(StaffForm.REJECT)))
                .bodyText()
                .doesNotContain(other, off);
    }

    @Test
    void twoAdministratorsAtOnceLoseNothing() {
        String id = UUID.randomUUID().toString();
        save(ADMINISTRATOR, id, 0, "", "Bản đầu.");
        assertThat(save(ADMINISTRATOR, id, 1, "", "Bản của người kia.")).hasStatus(303);

        assertThat(save(ADMINISTRATOR, id, 1, "", "Bản của tôi."))
                .hasStatus(409)
                .bodyText()
                .contains("Bản của người kia.", "Bản của tôi.", "name=\"seen\" value=\"2\"");
        assertThat(save(ADMINISTRATOR, id, 2, "", "Bản của tôi.")).hasStatus(303);
        assertThat(robot.get(ADMINISTRATOR, PATH + id)).bodyText().contains("Bản đầu.", "Bản của người kia.");
        assertThat(robot.get(ADMINISTRATOR, "/quan-tri/nhat-ky")).bodyText().contains("Sửa mẫu văn bản trả lời");
    }

    @Test
    void whatIsWrongComesBackAsTyped() {
        assertThat(save(ADMINISTRATOR, UUID.randomUUID().toString(), 0, "", "Gửi {ten}"))
                .hasStatus(422)
                .bodyText()
                .contains("Gửi {ten}", "không được hỗ trợ");
    }

    @Test
    void theListHoldsWhatIsShippedAndWhatWasAdded() {
        save(ADMINISTRATOR, UUID.randomUUID().toString(), 0, "ve-sinh-moi-truong", "Rác thải.");

        assertThat(robot.get(ADMINISTRATOR, "/quan-tri/mau-van-ban"))
                .hasStatusOk()
                .bodyText()
                .contains("Thông báo kết quả xử lý", "Mẫu thử", "Mọi lĩnh vực", "Vệ sinh môi trường");
        assertThat(robot.get(ADMINISTRATOR, PATH + "moi?loai=RESULT"))
                .hasStatusOk()
                .bodyText()
                .contains("{địa điểm}", "name=\"seen\" value=\"0\"");
    }

    @Test
    void onlyAdministratorsEdit() {
        String id = UUID.randomUUID().toString();
        assertThat(save(INTAKE, id, 0, "", "Chữ")).hasStatus(403);
        assertThat(save(SUPERVISOR, id, 0, "", "Chữ")).hasStatus(403);
        assertThat(robot.get(Officials.leader(LEAD), "/quan-tri/mau-van-ban")).hasStatus(403);
    }

    private MvcTestResult save(StaffMember staff, String id, int seen, String category, String text) {
        return robot.send(
                staff,
                PATH + id,
                "seen",
                String.valueOf(seen),
                "loai",
                "REFUSAL",
                "linh-vuc",
                category,
                "ten",
                "Mẫu thử",
                "noi-dung",
                text,
                "dung",
                "true",
                "ly-do",
                "Theo góp ý");
    }
}
