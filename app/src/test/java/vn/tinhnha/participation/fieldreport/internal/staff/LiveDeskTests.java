package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** Open desks hear of what concerns them; every signal here goes through the database and back. */
@IntegrationTest
@Import(DeskRobot.class)
class LiveDeskTests {

    @Autowired
    private DeskRobot robot;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theCenterHearsOfANewReport() {
        MvcTestResult desk = open(INTAKE, "/dieu-hanh/truc-tiep");

        robot.submit("Cây gãy đổ chắn nửa đường");

        awaitText(desk, text -> text.contains("event:tick\ndata:fieldreport.center"));
    }

    @Test
    void anAgencyHearsOfItsOwnReportsOnly() throws UnsupportedEncodingException {
        MvcTestResult lead = open(Officials.handler(LEAD), "/xu-ly/truc-tiep");
        MvcTestResult helper = open(Officials.leader(HELPER), "/xu-ly/truc-tiep");
        MvcTestResult stranger = open(Officials.handler("van-phong-ubnd"), "/xu-ly/truc-tiep");

        robot.dispatch(robot.submit("Nắp cống bị mất giữa đường"));

        awaitText(lead, text -> text.contains("data:fieldreport.agency." + LEAD));
        awaitText(helper, text -> text.contains("data:fieldreport.agency." + HELPER));
        // It may hear of its own topics, as every page does when the listening connection comes back.
        assertThat(text(stranger))
                .doesNotContain("data:fieldreport.agency." + LEAD, "data:fieldreport.agency." + HELPER);
    }

    @Test
    void aRefreshBringsTheChangingPartOnly() {
        var fragment = mvc.get()
                .uri("/dieu-hanh")
                .header("HX-Request", "true")
                .with(Officials.as(INTAKE))
                .exchange();

        assertThat(fragment).hasStatusOk().bodyText().contains("class=\"tabs\"").doesNotContain("<html", "<form");
        assertThat(fragment.getResponse().getHeader("Vary")).contains("HX-Request");
    }

    @Test
    void anOpenReportHearsWhatOthersDid() {
        String code = robot.reportFor(StaffForm.VERIFY);

        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code + "/thay-doi?version=0"))
                .hasStatus(204);
        robot.dispatch(code);
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code + "/thay-doi?version=0"))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Tiếp Nhận", "Chuyển xử lý");
    }

    private MvcTestResult open(StaffMember staff, String path) {
        return mvc.get().uri(path).with(Officials.as(staff)).asyncExchange();
    }

    private static void awaitText(MvcTestResult stream, Predicate<String> condition) {
        await().atMost(Duration.ofSeconds(15)).until(() -> text(stream), condition);
    }

    private static String text(MvcTestResult stream) throws UnsupportedEncodingException {
        return stream.getResponse().getContentAsString();
    }
}
