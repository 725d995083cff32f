package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.NewPerson;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** Who works on what, and the views of a queue that people keep. */
@IntegrationTest
@Import(DeskRobot.class)
class QueueFilterTests {

    private static final StaffMember LEADER = Officials.leader(LEAD);

    @Autowired
    private DeskRobot robot;

    @Autowired
    private People people;

    @Autowired
    private MessageSource messages;

    private Person colleague;
    private StaffMember signedIn;

    @BeforeEach
    void aColleagueInTheAgency() {
        List<Membership> roles = List.of(new Membership(LEAD, Role.AGENCY_HANDLER));
        String username = "dong.nghiep-" + UUID.randomUUID().toString().substring(0, 8);
        colleague = people.create(new NewPerson(username, "Lý Đồng Nghiệp", "Mat-khau-2026!", roles));
        signedIn = new StaffMember(colleague.id(), username, colleague.displayName(), roles);
    }

    @Test
    void anAgencyAssignsItsOwnPeopleAndEverybodyFindsTheirWork() {
        String code = robot.reportFor(StaffForm.ACCEPT);
        assertThat(robot.text(LEADER, "/xu-ly?muc=can-tiep-nhan&nguoi=chua-ai&q=" + code))
                .contains("data-code=\"" + code, "Chưa phân công");

        assertThat(assign(LEADER, code, colleague.id())).isEqualTo(303);

        assertThat(robot.text(signedIn, "/xu-ly?muc=can-tiep-nhan&nguoi=toi&q=" + code))
                .contains("data-code=\"" + code, "Lý Đồng Nghiệp");
        assertThat(robot.text(LEADER, "/xu-ly?muc=can-tiep-nhan&nguoi=" + colleague.id() + "&q=" + code))
                .contains("data-code=\"" + code);
        assertThat(robot.text(LEADER, "/xu-ly?muc=can-tiep-nhan&nguoi=toi&q=" + code))
                .doesNotContain("data-code=\"" + code);
        assertThat(robot.text(LEADER, "/xu-ly?muc=can-tiep-nhan&nguoi=chua-ai&q=" + code))
                .doesNotContain("data-code=\"" + code);
        assertThat(robot.text(LEADER, "/xu-ly/" + code)).contains("Võ Lãnh Đạo phân công");
    }

    @Test
    void whatWasAssignedBeforeStaysToBeRead() {
        String code = robot.reportFor(StaffForm.ACCEPT);
        assign(LEADER, code, colleague.id());

        assertThat(robot.post(LEADER, code, "phan-cong", "nguoi", "")).hasStatus(303);

        assertThat(robot.text(LEADER, "/xu-ly/" + code))
                .contains("Chưa phân công ai", "Các lần phân công trước", "Lý Đồng Nghiệp");
    }

    @Test
    void nobodyAssignsInAnotherAgencyOrAStranger() {
        String code = robot.reportFor(StaffForm.ACCEPT);

        assertThat(assign(INTAKE, code, colleague.id())).isEqualTo(403);
        assertThat(assign(Officials.leader("van-phong-ubnd"), code, colleague.id()))
                .isEqualTo(404);
        assertThat(assign(LEADER, code, UUID.randomUUID())).isEqualTo(403);
        assertThat(assign(Officials.leader(DeskRobot.HELPER), code, colleague.id()))
                .isEqualTo(403);
    }

    @Test
    void manyReportsAreAssignedAtOnce() {
        String code = robot.reportFor(StaffForm.ACCEPT);

        assertThat(robot.send(
                        LEADER,
                        "/xu-ly/hang-loat",
                        "viec",
                        "phan-cong",
                        "nguoi",
                        colleague.id().toString(),
                        "chon",
                        code + ":1"))
                .bodyText()
                .contains("Đã làm xong 1 phản ánh");
        assertThat(robot.text(signedIn, "/xu-ly?muc=can-tiep-nhan&nguoi=toi&q=" + code))
                .contains("data-code=\"" + code);
    }

    @Test
    void whoIsMentionedIsTold() {
        String code = robot.reportFor(StaffForm.ACCEPT);

        robot.post(
                INTAKE,
                code,
                "trao-doi",
                "id",
                UUID.randomUUID().toString(),
                "text",
                "@Lý Đồng Nghiệp xem giúp hôm nay nhé");

        assertThat(robot.text(signedIn, "/thong-bao"))
                .contains("Nguyễn Tiếp Nhận nhắc bạn ở phản ánh " + code)
                .doesNotContain("xem giúp hôm nay");
        assertThat(robot.text(LEADER, "/thong-bao")).doesNotContain("nhắc bạn ở phản ánh " + code);
    }

    @Test
    void anAgencyThatLosesAReportIsTold() {
        String code = robot.reportFor(StaffForm.ACCEPT);

        robot.act(INTAKE, code, StaffForm.REDIRECT, "lead", DeskRobot.HELPER, "text", "đúng thẩm quyền");

        assertThat(robot.text(signedIn, "/thong-bao"))
                .contains("Phản ánh " + code + " đã chuyển sang", "đúng thẩm quyền");
    }

    @Test
    void rareFiltersNarrow() {
        String code = robot.submit("Lọc thêm: nắp cống vỡ");

        assertThat(robot.text(INTAKE, "/dieu-hanh?q=loc them&nguon=APP&tu=2020-01-01"))
                .contains(code);
        assertThat(robot.text(INTAKE, "/dieu-hanh?q=loc them&nguon=OPEN311")).doesNotContain("data-code");
        assertThat(robot.text(INTAKE, "/dieu-hanh?q=loc them&co-anh=1")).doesNotContain("data-code");
        assertThat(robot.text(INTAKE, "/dieu-hanh?q=loc them&phuc-tap=1")).doesNotContain("data-code");
        assertThat(robot.text(INTAKE, "/dieu-hanh?q=loc them&den=2020-01-01")).doesNotContain("data-code");
        assertThat(robot.text(INTAKE, "/dieu-hanh?q=loc them&tu=hom-qua&nguoi=ai-do&nguon=thu"))
                .contains(code);
    }

    @Test
    void aViewIsKeptUnderANameAndSharedOnlyWhenWanted() {
        save("Đèn đường", "false");
        save("Việc chung", "true");

        assertThat(robot.text(INTAKE, "/dieu-hanh")).contains("Đèn đường", "Việc chung", "q=den+duong");
        assertThat(robot.text(SUPERVISOR, "/dieu-hanh"))
                .contains("Việc chung", "Nguyễn Tiếp Nhận dùng chung")
                .doesNotContain("Đèn đường");
        assertThat(robot.text(LEADER, "/xu-ly")).doesNotContain("Việc chung");
    }

    @Test
    void onlyTheOwnerForgetsAView() {
        save("Xóa thử", "true");
        String page = robot.text(INTAKE, "/dieu-hanh?muc=moi&q=den duong");
        var link = Pattern.compile("/dieu-hanh/bo-loc/[0-9a-f-]+/xoa").matcher(page);
        assertThat(link.find()).isTrue();

        assertThat(robot.send(SUPERVISOR, link.group())).hasStatus(303);
        assertThat(robot.text(INTAKE, "/dieu-hanh")).contains("Xóa thử");
        do {
            assertThat(robot.send(INTAKE, link.group())).hasStatus(303);
        } while (link.find());
        assertThat(robot.text(INTAKE, "/dieu-hanh")).doesNotContain("Xóa thử");
    }

    @ParameterizedTest
    @EnumSource
    void everySourceHasAName(Source source) {
        assertThat(messages.getMessage("fieldreport.staff.source." + source, null, Locale.of("vi")))
                .isNotBlank();
    }

    private int assign(StaffMember staff, String code, UUID person) {
        return robot.post(staff, code, "phan-cong", "nguoi", person.toString(), "ghi-chu", "Xem giúp")
                .getResponse()
                .getStatus();
    }

    private void save(String name, String shared) {
        assertThat(robot.send(
                        INTAKE, "/dieu-hanh/bo-loc", "ten", name, "dung-chung", shared, "muc", "moi", "q", "den duong"))
                .hasStatus(303);
    }
}
