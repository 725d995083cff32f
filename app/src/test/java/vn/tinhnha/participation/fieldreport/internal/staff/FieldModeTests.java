package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;

import java.awt.image.BufferedImage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.ExifJpeg;
import vn.tinhnha.testing.IntegrationTest;

/** An official on the spot: what is taken along, and notes that arrive late and perhaps twice. */
@IntegrationTest
@Import(DeskRobot.class)
class FieldModeTests {

    private static final String PAGE = "/xu-ly/hien-truong";
    private static final StaffMember HANDLER = Officials.handler(LEAD);

    @Autowired
    private DeskRobot robot;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theListHoldsWhatIsTakenAlongWithTheWayThere() {
        String code = robot.reportFor(StaffForm.RESULT);
        GeoPoint place = robot.place(code);
        assertThat(robot.post(HANDLER, code, "mang-theo")).hasStatus(303);

        assertThat(robot.text(HANDLER, PAGE))
                .contains(
                        "data-stop=\"" + code,
                        "destination=" + place.latitude() + "," + place.longitude(),
                        "data-owner=\"" + HANDLER.id())
                .doesNotContain(DeskRobot.PHONE);
        assertThat(robot.text(Officials.leader(LEAD), PAGE)).doesNotContain("data-stop=\"" + code);

        robot.post(HANDLER, code, "thoi-mang-theo");
        assertThat(robot.text(HANDLER, PAGE)).doesNotContain("data-stop=\"" + code);
    }

    @Test
    void aReportThatLeftTheAgencyIsNoLongerOnTheList() {
        String code = robot.reportFor(StaffForm.ACCEPT);
        robot.post(HANDLER, code, "mang-theo");

        robot.act(INTAKE, code, StaffForm.REDIRECT, "lead", HELPER, "text", "đúng thẩm quyền");

        assertThat(robot.text(HANDLER, PAGE)).doesNotContain("data-stop=\"" + code);
        assertThat(note(HANDLER, code, UUID.randomUUID(), "Đến muộn")).hasStatus(404);
    }

    @Test
    void aNoteThatIsSentTwiceArrivesOnceWithItsPhotoAndTime() {
        String code = robot.reportFor(StaffForm.RESULT);
        UUID id = UUID.randomUUID();

        assertThat(note(HANDLER, code, id, "Hố rộng 40 cm")).hasStatus(303).hasRedirectedUrl(PAGE + "?da-ghi=" + code);
        assertThat(note(HANDLER, code, id, "Hố rộng 40 cm")).hasStatus(303);

        String talk = robot.text(INTAKE, "/dieu-hanh/" + code + "/trao-doi");
        assertThat(talk.split("Hố rộng 40 cm")).hasSize(2);
        assertThat(talk).contains("Ghi tại hiện trường lúc 09:30 17/11/2025", "<img");
    }

    @Test
    void aPhotoFromTheFieldProvesTheResult() {
        String code = robot.reportFor(StaffForm.RESULT);
        note(HANDLER, code, UUID.randomUUID(), "Sau khi vá");
        String form = robot.text(HANDLER, "/xu-ly/" + code);
        String name = form.split("name=\"ket-qua-file\" value=\"")[1].split("\"")[0];

        assertThat(robot.act(HANDLER, code, StaffForm.RESULT, "text", "Đã vá xong.", "file", name))
                .hasStatus(303);

        assertThat(robot.text(Officials.leader(LEAD), "/xu-ly/" + code))
                .contains("Chụp cách nơi phản ánh 0 m", "Chụp lúc 09:30 17/11/2025");
        assertThat(robot.act(Officials.leader(LEAD), code, StaffForm.SEND_BACK, "text", "chụp lại"))
                .hasStatus(303);
        robot.propose(HANDLER, code, "Bỏ ảnh ra.");
        assertThat(robot.text(INTAKE, "/dieu-hanh/" + code + "/trao-doi")).contains("<img");
    }

    @Test
    void anEmptyNoteIsAskedForAgain() {
        String code = robot.reportFor(StaffForm.RESULT);
        robot.post(HANDLER, code, "mang-theo");

        assertThat(robot.post(
                        HANDLER,
                        code,
                        "ghi-hien-truong",
                        "id",
                        UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("chụp ít nhất một ảnh");
    }

    @Test
    void thePageThatStandsInKnowsNothingOfAnybody() {
        String code = robot.reportFor(StaffForm.RESULT);
        robot.post(HANDLER, code, "mang-theo");

        assertThat(robot.text(HANDLER, "/hien-truong"))
                .doesNotContain(code, HANDLER.id().toString());
        assertThat(mvc.get().uri("/sw.js").exchange()).bodyText().contains("\"/xu-ly/hien-truong\": \"/hien-truong\"");
        assertThat(robot.get(INTAKE, PAGE)).hasStatus(403);
    }

    /** As the phone sends it: written on 17 November, where the report lies, with a photo that tells nothing. */
    private MvcTestResult note(StaffMember staff, String code, UUID id, String text) {
        byte[] photo = ExifJpeg.of(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB))
                .bytes();
        var request = mvc.post().uri("/xu-ly/" + code + "/ghi-hien-truong").multipart();
        request.file(new MockMultipartFile("anh", "tai-cho.jpg", "image/jpeg", photo));
        GeoPoint place = robot.place(code);
        return request.with(Officials.as(staff))
                .with(csrf())
                .param("id", id.toString())
                .param("noi-dung", text)
                .param("luc", "2025-11-17T02:30:00Z")
                .param("vi-do", String.valueOf(place.latitude()))
                .param("kinh-do", String.valueOf(place.longitude()))
                .exchange();
    }
}
