package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.PHONE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.ADMINISTRATOR;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** Who reported stays masked until somebody opens it with a reason (Điều 11.1). */
@IntegrationTest
@Import(DeskRobot.class)
class IdentityTests {

    private static final String NAME = "Lâm Thị Bảy";
    private static final String WHY = "Gọi lại để hỏi rõ vị trí";

    @Autowired
    private DeskRobot robot;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isMaskedUntilItIsOpenedForAReason() {
        String code = robot.submit("Cống tràn nước thải ra đường");
        assertThat(page(INTAKE, code)).contains("L** T** B**", "091*****78").doesNotContain(NAME, PHONE, "tel:");

        assertThat(open(INTAKE, code)).hasStatus(303).hasRedirectedUrl("/dieu-hanh/" + code);

        assertThat(page(INTAKE, code)).contains(NAME, "tel:" + PHONE).doesNotContain("091*****78");
        assertThat(page(SUPERVISOR, code)).as("open to nobody else").doesNotContain(PHONE, NAME);
        assertThat(page(SUPERVISOR, code)).contains("Nguyễn Tiếp Nhận", "Gọi điện xác minh phản ánh: " + WHY);
        assertThat(audit(code)).containsExactly("fieldreport.open-reporter: Gọi điện xác minh phản ánh: " + WHY);
    }

    @Test
    void whatWasOpenedIsMaskedAgainAfterAShortTime() {
        String code = robot.submit("Cây đổ chắn lối vào hẻm 5");
        open(INTAKE, code);
        jdbc.sql("""
                update fieldreport.opening set open_until = now() - interval '1 second' where open_until is not null
                """).update();

        assertThat(page(INTAKE, code)).doesNotContain(PHONE, NAME);
    }

    @Test
    void withoutAReasonNothingOpensAndNothingTypedIsLost() {
        String code = robot.submit("Rác tồn đọng ba ngày chưa thu gom");

        assertThat(robot.send(INTAKE, path(INTAKE, code), "purpose", "VISIT", "words", "Ngắn"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngắn", "value=\"VISIT\" selected", "ít nhất 10 ký tự");
        assertThat(robot.send(INTAKE, path(INTAKE, code), "purpose", "CURIOSITY", "words", WHY))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn mục đích xem");
        assertThat(page(INTAKE, code)).doesNotContain(PHONE);
        assertThat(audit(code)).isEmpty();
    }

    @Test
    void whoHasNoBusinessWithTheReporterOpensNothing() {
        String code = robot.reportFor(StaffForm.ACCEPT);
        StaffMember helper = Officials.handler(HELPER);

        assertThat(page(helper, code)).doesNotContain("091*****78", "/nguoi-phan-anh", NAME);
        assertThat(open(helper, code)).hasStatus(403);
        assertThat(open(Officials.leader("van-phong-ubnd"), code)).hasStatus(404);
        assertThat(robot.send(ADMINISTRATOR, "/dieu-hanh/" + code + "/nguoi-phan-anh", "words", WHY))
                .hasStatus(403);
        assertThat(page(helper, code)).doesNotContain(NAME, PHONE);

        assertThat(open(Officials.handler(LEAD), code)).hasStatus(303);
        assertThat(page(Officials.handler(LEAD), code)).contains(NAME);

        String secret = robot.submit("Xả nước thải xuống kênh vào ban đêm", true);
        robot.dispatch(secret);
        assertThat(page(Officials.handler(LEAD), secret)).doesNotContain("091*****78");
        assertThat(open(Officials.handler(LEAD), secret)).hasStatus(403);
    }

    @Test
    void veryManyOpeningsAreStoppedAndShownToTheSupervisor() {
        StaffMember curious = of("Ngô Tò Mò", Role.INTAKE_OFFICER);
        String code = robot.submit("Biển báo giao thông bị che khuất");
        jdbc.sql("""
                insert into fieldreport.opening (id, report_id, subject, officer_id, officer_name, purpose, words,
                    asked_at, needs_second, open_until)
                select gen_random_uuid(), (select id from fieldreport.report where code = :code), 'REPORTER', :officer,
                    'Ngô Tò Mò', 'VERIFY', 'xem thử', now(), false, now()
                from generate_series(1, 60)
                """).param("code", code).param("officer", curious.id()).update();

        assertThat(open(curious, code)).hasStatus(429).bodyText().contains(WHY);
        assertThat(text(SUPERVISOR, "/dieu-hanh/mo-danh-tinh")).contains("Ngô Tò Mò đã mở thông tin của 60");
        assertThat(robot.get(INTAKE, "/dieu-hanh/mo-danh-tinh")).hasStatus(403);
    }

    private MvcTestResult open(StaffMember staff, String code) {
        return robot.send(staff, path(staff, code), "purpose", "VERIFY", "words", WHY);
    }

    private static String path(StaffMember staff, String code) {
        return (Desk.CENTER.admits(staff) ? "/dieu-hanh/" : "/xu-ly/") + code + "/nguoi-phan-anh";
    }

    private String page(StaffMember staff, String code) {
        return text(staff, (Desk.CENTER.admits(staff) ? "/dieu-hanh/" : "/xu-ly/") + code);
    }

    private String text(StaffMember staff, String path) {
        return assertThat(robot.get(staff, path)).hasStatusOk().bodyText().actual();
    }

    private List<String> audit(String code) {
        return jdbc.sql("select action || ': ' || reason from audit.entry where subject = :code order by at, id")
                .param("code", code)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static StaffMember of(String name, Role role) {
        return new StaffMember(UUID.randomUUID(), "can-bo", name, List.of(new Membership("ioc", role)));
    }
}
