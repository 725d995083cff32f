package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.ADMINISTRATOR;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.ExifJpeg;
import vn.tinhnha.testing.IntegrationTest;

/** Photos of a result: required where the agency says so, and judged by where and when they were taken. */
@IntegrationTest
@Import(DeskRobot.class)
class ResultPhotoTests {

    private static final String PAGE = "/quan-tri/anh-ket-qua";
    private static final StaffMember HANDLER = Officials.handler(LEAD);
    private static final StaffMember LEADER = Officials.leader(LEAD);

    @Autowired
    private DeskRobot robot;

    @AfterEach
    void noCategoryNeedsPhotos() {
        robot.send(ADMINISTRATOR, PAGE, "ly-do", "kết thúc kiểm thử");
    }

    @Test
    void aCategoryMayNeedAPhotoOfTheResult() {
        assertThat(robot.send(ADMINISTRATOR, PAGE, "linh-vuc", "ha-tang-giao-thong", "ly-do", "Công văn 12"))
                .hasStatus(303);
        String code = robot.reportFor(StaffForm.RESULT);

        assertThat(robot.propose(HANDLER, code, "Đã vá xong.", DeskRobot.upload("bien-ban.pdf", DeskRobot.pdf())))
                .hasStatus(422)
                .bodyText()
                .contains("Lĩnh vực này cần ảnh sau khi xử lý", "Đã vá xong.", "bien-ban.pdf");
        assertThat(robot.report(code).status()).isEqualTo(FieldReportStatus.IN_PROGRESS);

        assertThat(proposeWithPhoto(code, robot.place(code))).hasStatus(303);
    }

    @Test
    void leaderAndCenterSeeHowFarFromTheReportAPhotoWasTaken() {
        String near = robot.reportFor(StaffForm.RESULT);
        GeoPoint place = robot.place(near);
        proposeWithPhoto(near, new GeoPoint(place.latitude() + 0.0005, place.longitude()));
        assertThat(robot.text(LEADER, "/xu-ly/" + near))
                .contains("Chụp cách nơi phản ánh 5")
                .doesNotContain("xa hơn mức");

        String far = robot.reportFor(StaffForm.RESULT);
        proposeWithPhoto(far, new GeoPoint(place.latitude() + 0.01, place.longitude()));
        assertThat(robot.text(SUPERVISOR, "/dieu-hanh/" + far)).contains("xa hơn mức 200 m", "cần xem lại");
    }

    @Test
    void aPhotoFromBeforeTheDispatchIsDoubtful() {
        String code = robot.reportFor(StaffForm.RESULT);

        robot.propose(
                HANDLER,
                code,
                "Đã vá xong.",
                DeskRobot.upload("sau.jpg", photo(robot.place(code), "2020:01:02 08:00:00")));

        assertThat(robot.text(LEADER, "/xu-ly/" + code)).contains("trước khi phản ánh được chuyển xử lý");
    }

    @Test
    void onlyAdministratorsSetIt() {
        for (StaffMember staff : new StaffMember[] {SUPERVISOR, LEADER}) {
            assertThat(robot.get(staff, PAGE)).hasStatus(403);
            assertThat(robot.send(staff, PAGE, "linh-vuc", "y-te", "ly-do", "thử"))
                    .hasStatus(403);
        }
        assertThat(robot.send(ADMINISTRATOR, PAGE, "linh-vuc", "ha-tang-giao-thong"))
                .hasStatus(422);
    }

    @Test
    void theElementsOfTheAnswerAreData() {
        assertThat(robot.send(ADMINISTRATOR, PAGE + "/noi-dung", "ten", " ")).hasStatus(422);
        assertThat(robot.send(ADMINISTRATOR, PAGE + "/noi-dung", "ten", "Số văn bản trả lời", "dung", "true"))
                .hasStatus(303);
        String code = robot.reportFor(StaffForm.REVISION);
        assertThat(robot.text(SUPERVISOR, "/dieu-hanh/" + code)).contains("Số văn bản trả lời");

        robot.send(ADMINISTRATOR, PAGE + "/noi-dung", "ma", "signature", "ten", "Người ký, chức vụ");

        assertThat(robot.text(SUPERVISOR, "/dieu-hanh/" + code))
                .doesNotContain("Người ký, chức vụ", "value=\"signature\"");
        robot.send(
                ADMINISTRATOR,
                PAGE + "/noi-dung",
                "ma",
                "signature",
                "ten",
                "Người phê duyệt, chức vụ",
                "dung",
                "true");
    }

    private MvcTestResult proposeWithPhoto(String code, GeoPoint place) {
        byte[] photo = photo(place, "2050:01:02 08:00:00");
        return robot.propose(HANDLER, code, "Đã vá xong.", DeskRobot.upload("sau.jpg", photo));
    }

    private static byte[] photo(GeoPoint place, String time) {
        return ExifJpeg.of(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB))
                .takenAt(place.latitude(), place.longitude())
                .takenOn(time)
                .bytes();
    }
}
