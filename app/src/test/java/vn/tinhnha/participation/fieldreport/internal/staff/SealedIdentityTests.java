package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.PHONE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** A sealed identity opens only when two officers agree (Điều 6.4). */
@IntegrationTest
@Import(DeskRobot.class)
class SealedIdentityTests {

    private static final String NAME = "Lâm Thị Bảy";
    private static final String WHY = "Gọi lại để hỏi rõ vị trí";
    private static final StaffMember SECOND = new StaffMember(
            UUID.randomUUID(), "giam-sat-2", "Đỗ Giám Sát Hai", List.of(new Membership("ioc", Role.IOC_SUPERVISOR)));
    private static final Pattern REQUEST = Pattern.compile("action=\"(/dieu-hanh/mo-danh-tinh/[0-9a-f-]{36})\"");

    @Autowired
    private DeskRobot robot;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takesTwoOfficersToOpen() {
        String code = sealed();
        assertThat(page(SUPERVISOR, code)).doesNotContain("091*****78", PHONE, NAME);

        assertThat(open(INTAKE, code)).hasStatus(303);
        assertThat(page(INTAKE, code)).contains("Đang chờ người thứ hai").doesNotContain(PHONE);
        assertThat(decide(SUPERVISOR, request(code), "dong-y")).hasStatus(303);

        assertThat(page(INTAKE, code)).contains(NAME, "tel:" + PHONE);
        assertThat(page(SUPERVISOR, code)).contains("Đồng ý: Trần Giám Sát").doesNotContain(PHONE);
        assertThat(audit(code))
                .containsExactly(
                        "fieldreport.seal", "fieldreport.open-reporter.asked", "fieldreport.open-reporter.approved");
    }

    @Test
    void nobodyApprovesTheirOwnRequest() {
        String code = sealed();
        open(SUPERVISOR, code);
        String request = request(code, SECOND);

        assertThat(decide(SUPERVISOR, request, "dong-y")).hasStatus(403);
        assertThat(decide(INTAKE, request, "dong-y")).hasStatus(403);
        assertThat(decide(Officials.leader(LEAD), request, "dong-y")).hasStatus(403);
        assertThat(page(SUPERVISOR, code)).doesNotContain(PHONE);

        assertThat(decide(SECOND, request, "dong-y")).hasStatus(303);
        assertThat(page(SUPERVISOR, code)).contains(PHONE);
        assertThat(decide(SECOND, request, "tu-choi")).as("decided once").hasStatus(409);
    }

    @Test
    void aRefusedRequestOpensNothing() {
        String code = sealed();
        open(INTAKE, code);

        assertThat(robot.send(SUPERVISOR, request(code), "decision", "tu-choi", "words", " "))
                .hasStatus(422);
        assertThat(decide(SUPERVISOR, request(code), "tu-choi")).hasStatus(303);

        assertThat(page(INTAKE, code)).doesNotContain(PHONE, NAME).contains("Đề nghị xem danh tính");
    }

    @Test
    void onlyASupervisorSealsAndOnlyAConfidentialCase() {
        String open = robot.submit("Đường dây điện sà thấp trước trường");
        assertThat(seal(SUPERVISOR, open)).hasStatus(422).bodyText().contains("giữ bí mật phản ánh này trước");

        String code = robot.submit("Tố giác khai thác cát trái phép", true);
        assertThat(seal(INTAKE, code)).hasStatus(403);
        assertThat(seal(Officials.leader(LEAD), code)).hasStatus(403);
        open(INTAKE, code);
        assertThat(page(INTAKE, code)).contains(PHONE);

        assertThat(seal(SUPERVISOR, code)).hasStatus(303);

        assertThat(page(INTAKE, code)).as("closes at once").doesNotContain(PHONE, NAME);
    }

    @Test
    void theSealComesOffByTwoAsWell() {
        String code = sealed();
        assertThat(unseal(INTAKE, code)).hasStatus(403);
        assertThat(unseal(SUPERVISOR, code)).hasStatus(303);
        assertThat(decide(SUPERVISOR, request(code, SECOND), "dong-y")).hasStatus(403);
        assertThat(page(INTAKE, code)).doesNotContain("091*****78");
        assertThat(robot.act(SUPERVISOR, code, StaffForm.LIFT, "text", "Không cần giữ kín nữa"))
                .as("public only without a seal")
                .hasStatus(422);

        assertThat(decide(SECOND, request(code, SECOND), "dong-y")).hasStatus(303);

        assertThat(page(INTAKE, code)).contains("091*****78");
    }

    @Test
    void aConfidentialCaseBecomesPublicWithConsentOrByTheSupervisor() {
        String code = robot.submit("Nước thải chăn nuôi chảy ra rạch", true);
        assertThat(robot.act(INTAKE, code, StaffForm.LIFT, "text", "Muốn công khai"))
                .hasStatus(403);
        assertThat(robot.act(INTAKE, code, StaffForm.LIFT, "consented", "true", "text", " "))
                .hasStatus(422);
        assertThat(robot.act(INTAKE, code, StaffForm.LIFT, "consented", "true", "text", "Gọi lúc 9 giờ, đồng ý"))
                .hasStatus(303);
        assertThat(robot.report(code).confidential()).isFalse();
        assertThat(page(INTAKE, code)).contains("Người phản ánh đồng ý: Gọi lúc 9 giờ, đồng ý");

        String other = robot.submit("Quán hát ồn quá nửa đêm", true);
        assertThat(robot.act(SUPERVISOR, other, StaffForm.LIFT, "text", "Không có gì phải giữ kín"))
                .hasStatus(303);
        assertThat(robot.report(other).confidential()).isFalse();
    }

    private String sealed() {
        String code = robot.submit("Cán bộ nhận tiền khi cấp phép xây dựng", true);
        assertThat(seal(SUPERVISOR, code)).hasStatus(303);
        return code;
    }

    private MvcTestResult seal(StaffMember staff, String code) {
        return robot.send(staff, "/dieu-hanh/" + code + "/niem-phong", "words", "Người tố giác cần được bảo vệ");
    }

    private MvcTestResult unseal(StaffMember staff, String code) {
        return robot.send(
                staff, "/dieu-hanh/" + code + "/go-niem-phong", "purpose", "AUTHORITY", "words", "Đã kết luận");
    }

    private MvcTestResult decide(StaffMember staff, String request, String decision) {
        return robot.send(staff, request, "decision", decision, "words", "Đã xem xét");
    }

    private String request(String code) {
        return request(code, SUPERVISOR);
    }

    private String request(String code, StaffMember supervisor) {
        Matcher form = REQUEST.matcher(page(supervisor, code));
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private MvcTestResult open(StaffMember staff, String code) {
        return robot.send(staff, "/dieu-hanh/" + code + "/nguoi-phan-anh", "purpose", "VERIFY", "words", WHY);
    }

    private String page(StaffMember staff, String code) {
        return assertThat(robot.get(staff, "/dieu-hanh/" + code))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private List<String> audit(String code) {
        return jdbc.sql("select action from audit.entry where subject = :code order by at, id")
                .param("code", code)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
