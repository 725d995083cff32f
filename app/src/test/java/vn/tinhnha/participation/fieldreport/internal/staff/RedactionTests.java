package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;
import vn.tinhnha.testing.Pictures;

/** Who may be recognized in a photo is made unrecognizable before the public sees it, and the original sealed. */
@IntegrationTest
@Import(DeskRobot.class)
class RedactionTests {

    private static final byte[] PICTURE = Pictures.encode(Pictures.quarters(400, 300), "jpeg");

    @Autowired
    private DeskRobot robot;

    @Autowired
    private AttachmentStore attachments;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theCopyStandsForTheSealedOriginal() {
        String code = answered();
        StoredFile before = photo(code);
        assertThat(file(before)).hasStatusOk();
        assertThat(robot.get(INTAKE, path(code, before)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"left\"");

        assertThat(blur(INTAKE, code, before)).hasStatus(303);

        StoredFile after = photo(code);
        assertThat(after.name()).isNotEqualTo(before.name());
        assertThat(file(before)).hasStatus(404);
        assertThat(file(after)).hasStatusOk();
        assertThat(robot.get(INTAKE, path(code, after) + "/goc"))
                .as("closed without a reason")
                .hasStatus(404);
        assertThat(robot.send(
                        INTAKE, path(code, after) + "/xem-goc", "purpose", "AUTHORITY", "words", "Công an yêu cầu"))
                .hasStatus(303)
                .hasRedirectedUrl(path(code, after) + "/goc");
        assertThat(robot.get(INTAKE, path(code, after) + "/goc")).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(robot.get(SUPERVISOR, path(code, after) + "/goc")).hasStatus(404);
    }

    @Test
    void aSupervisorBringsTheOriginalBack() {
        String code = answered();
        StoredFile before = photo(code);
        blur(INTAKE, code, before);
        StoredFile blurred = photo(code);
        blur(INTAKE, code, blurred);
        String undo = path(code, photo(code)) + "/khoi-phuc";

        assertThat(robot.send(INTAKE, undo, "words", "Nhầm")).hasStatus(403);
        assertThat(robot.send(SUPERVISOR, undo, "words", " ")).hasStatus(422);
        assertThat(robot.send(SUPERVISOR, undo, "words", "Không có ai trong ảnh"))
                .hasStatus(303);

        assertThat(photo(code)).isEqualTo(before);
        assertThat(file(before)).hasStatusOk();
    }

    @Test
    void wrongNumbersChangeNothingAndStay() {
        String code = answered();
        StoredFile before = photo(code);

        assertThat(robot.send(INTAKE, path(code, before), "left", "abc", "top", "1", "width", "7", "height", "5"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"abc\"", "Khoanh ít nhất một chỗ");
        assertThat(robot.send(INTAKE, path(code, before), "left", "", "top", "", "width", "", "height", ""))
                .hasStatus(422);
        assertThat(photo(code)).isEqualTo(before);
    }

    @Test
    void aFlaggedPhotoHoldsTheAnswerBack() {
        String code = answered();
        StoredFile photo = photo(code);
        robot.act(Officials.leader(LEAD), code, StaffForm.APPROVE);
        assertThat(robot.send(INTAKE, path(code, photo) + "/danh-dau", "state", "TO_BLUR"))
                .hasStatus(303);

        assertThat(robot.act(SUPERVISOR, code, StaffForm.PUBLISH))
                .hasStatus(422)
                .bodyText()
                .contains("Còn ảnh cần làm mờ");
        blur(INTAKE, code, photo);
        assertThat(robot.act(SUPERVISOR, code, StaffForm.PUBLISH)).hasStatus(303);
    }

    @Test
    void onlyTheCenterAndTheLeadAgencyBlur() {
        String code = answered();
        StoredFile photo = photo(code);

        assertThat(blur(Officials.handler(HELPER), code, photo)).hasStatus(403);
        assertThat(blur(Officials.handler("van-phong-ubnd"), code, photo)).hasStatus(404);
        assertThat(photo(code)).isEqualTo(photo);
        assertThat(blur(Officials.handler(LEAD), code, photo)).hasStatus(303);
        assertThat(robot.send(
                        Officials.handler(LEAD),
                        path(code, photo(code)) + "/xem-goc",
                        "purpose",
                        "VERIFY",
                        "words",
                        "Muốn xem mặt"))
                .hasStatus(403);
    }

    private String answered() {
        String code = robot.reportFor(StaffForm.RESULT);
        robot.propose(Officials.handler(LEAD), code, "Đã vá mặt đường.", DeskRobot.upload("sau.jpg", PICTURE));
        return code;
    }

    private StoredFile photo(String code) {
        return attachments.of(robot.report(code).id(), Purpose.RESULT).getFirst();
    }

    private MvcTestResult blur(StaffMember staff, String code, StoredFile photo) {
        String desk = Desk.CENTER.admits(staff) ? "/dieu-hanh/" : "/xu-ly/";
        return robot.send(
                staff,
                desk + code + "/anh/" + photo.name(),
                "left",
                "10,5",
                "top",
                "20",
                "width",
                "30",
                "height",
                "25");
    }

    private static String path(String code, StoredFile photo) {
        return "/dieu-hanh/" + code + "/anh/" + photo.name();
    }

    private MvcTestResult file(StoredFile photo) {
        return mvc.get().uri(photo.path()).exchange();
    }
}
