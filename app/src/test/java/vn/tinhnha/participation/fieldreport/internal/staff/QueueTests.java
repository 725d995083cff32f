package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** What lies on a desk, and in which order. */
@IntegrationTest
@Import(DeskRobot.class)
class QueueTests {

    private static final Pattern CODE = Pattern.compile("data-code=\"([^\"]+)\"");

    @Autowired
    private DeskRobot robot;

    @Test
    void urgentReportsComeFirstThenWhatIsDueNext() {
        String first = robot.submit("Thứ tự hàng chờ: báo trước");
        String second = robot.submit("Thứ tự hàng chờ: báo sau");
        String urgent = robot.submit("Thứ tự hàng chờ: dây điện đứt");
        robot.act(
                INTAKE,
                urgent,
                StaffForm.CORRECT,
                "category",
                "dien-nuoc-chieu-sang",
                "ward",
                robot.report(urgent).ward(),
                "urgent",
                "true");

        assertThat(codes(INTAKE, "/dieu-hanh?q=thu tu hang cho")).containsExactly(urgent, first, second);
    }

    @Test
    void filtersNarrow() {
        String code = robot.submit("Bảng hiệu quảng cáo che khuất biển báo");
        String ward = robot.report(code).ward();

        assertThat(codes(INTAKE, "/dieu-hanh?q=bang hieu")).containsExactly(code);
        assertThat(codes(INTAKE, "/dieu-hanh?q=bang hieu&dia-ban=" + ward)).containsExactly(code);
        assertThat(codes(INTAKE, "/dieu-hanh?q=bang hieu&linh-vuc=y-te")).isEmpty();
        assertThat(codes(INTAKE, "/dieu-hanh?q=bang hieu&qua-han=1")).isEmpty();
        assertThat(codes(INTAKE, "/dieu-hanh?q=bang hieu&muc=tu-choi")).isEmpty();
    }

    @Test
    void finishedReportsAreFoundNewestFirst() {
        String first = robot.submit("Việc đã xong: hố ga thứ nhất");
        String second = robot.submit("Việc đã xong: hố ga thứ nhì");
        robot.act(INTAKE, second, StaffForm.REJECT, "text", "trùng");
        robot.act(INTAKE, first, StaffForm.REJECT, "text", "trùng");

        assertThat(codes(INTAKE, "/dieu-hanh?muc=tu-choi&q=viec da xong")).containsExactly(first, second);
    }

    @Test
    void anAgencySeesWhatItLeadsAndWhatItHelpsWith() {
        String code = robot.submit("Kè bờ sông sạt lở sau mưa");
        robot.dispatch(code);

        assertThat(codes(Officials.handler(LEAD), "/xu-ly?q=ke bo song")).containsExactly(code);
        assertThat(codes(Officials.handler(HELPER), "/xu-ly?q=ke bo song")).containsExactly(code);
        assertThat(codes(Officials.handler("van-phong-ubnd"), "/xu-ly?q=ke bo song"))
                .isEmpty();
        assertThat(robot.get(Officials.handler(HELPER), "/xu-ly?q=ke bo song"))
                .bodyText()
                .contains("Phối hợp");
    }

    @Test
    void longQueuesHavePages() {
        for (int i = 0; i < 31; i++) {
            robot.submit("Trang thứ hai: phản ánh số " + i);
        }

        assertThat(codes(INTAKE, "/dieu-hanh?q=trang thu hai")).hasSize(30);
        assertThat(codes(INTAKE, "/dieu-hanh?q=trang thu hai&trang=2")).hasSize(1);
        assertThat(robot.get(INTAKE, "/dieu-hanh?q=trang thu hai&trang=2"))
                .bodyText()
                .contains("q=trang+thu+hai", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void aDamagedAddressShowsTheFirstView() {
        assertThat(robot.get(INTAKE, "/dieu-hanh?muc=la&trang=-7&dia-ban=' or 1=1"))
                .hasStatusOk();
        assertThat(robot.get(INTAKE, "/dieu-hanh?q=%7Bx%7D&linh-vuc=%7By%7D")).hasStatusOk();
    }

    private List<String> codes(StaffMember staff, String path) {
        String page =
                assertThat(robot.get(staff, path)).hasStatusOk().bodyText().actual();
        return CODE.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
