package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.ADMINISTRATOR;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.NewPerson;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.testing.IntegrationTest;

/** People leave and agencies are merged; the work goes on and remembers. */
@IntegrationTest
@Import(DeskRobot.class)
class HandOverTests {

    private static final StaffMember LEADER = Officials.leader(LEAD);

    @Autowired
    private DeskRobot robot;

    @Autowired
    private People people;

    @Autowired
    private Province province;

    @Test
    void aLeaderHandsOverAllOpenWorkOfAPerson() {
        Person leaving = member(LEAD, "Trịnh Nghỉ Hưu");
        Person staying = member(LEAD, "Mai Ở Lại");
        String first = assigned(leaving);
        String second = assigned(leaving);
        String address = "/xu-ly/ban-giao?co-quan=" + LEAD + "&tu=" + leaving.id() + "&den=" + staying.id();
        assertThat(robot.text(LEADER, address)).contains("Sẽ bàn giao 2 phản ánh");

        assertThat(handOver(LEADER, "/xu-ly/ban-giao", leaving, staying, "Nghỉ hưu từ 1/12"))
                .isEqualTo(303);

        for (String code : List.of(first, second)) {
            assertThat(robot.text(LEADER, "/xu-ly/" + code))
                    .contains("<strong>Mai Ở Lại</strong>", "Nhận bàn giao từ Trịnh Nghỉ Hưu. Nghỉ hưu từ 1/12");
        }
        assertThat(robot.text(signedIn(staying), "/thong-bao")).contains("Bạn được bàn giao 2 phản ánh");
        assertThat(robot.text(LEADER, address)).contains("Sẽ bàn giao 0 phản ánh");
    }

    @Test
    void nobodyElseHandsOver() {
        Person leaving = member(LEAD, "Trịnh Không Đi");
        Person other = member(LEAD, "Mai Không Nhận");

        assertThat(handOver(Officials.handler(LEAD), "/xu-ly/ban-giao", leaving, other, "thử"))
                .isEqualTo(403);
        assertThat(handOver(Officials.leader(DeskRobot.HELPER), "/xu-ly/ban-giao", leaving, other, "thử"))
                .isEqualTo(403);
        assertThat(handOver(SUPERVISOR, "/quan-tri/ban-giao", leaving, other, "thử"))
                .isEqualTo(403);
        assertThat(robot.get(Officials.handler(LEAD), "/xu-ly/ban-giao")).hasStatus(403);
        assertThat(handOver(ADMINISTRATOR, "/quan-tri/ban-giao", leaving, other, "Công văn 5"))
                .isEqualTo(303);
        assertThat(handOver(ADMINISTRATOR, "/quan-tri/ban-giao", leaving, leaving, "Công văn 5"))
                .isEqualTo(422);
        assertThat(handOver(ADMINISTRATOR, "/quan-tri/ban-giao", leaving, other, " "))
                .isEqualTo(422);
    }

    @Test
    void aMergedAgencyPassesItsWorkOnAndItsNameStaysInTheHistory() {
        List<Agency> committees = province.agencies().stream()
                .filter(agency -> agency.kind() == Agency.Kind.WARD)
                .toList();
        Agency former = committees.get(committees.size() - 1);
        Agency successor = committees.get(committees.size() - 2);
        String led = robot.submit("Sáp nhập: cống nghẹt đang xử lý dở");
        robot.act(INTAKE, led, StaffForm.DISPATCH, "lead", former.code());
        robot.act(Officials.handler(former.code()), led, StaffForm.ACCEPT);
        String helped = robot.submit("Sáp nhập: cây đổ, xã phối hợp");
        robot.act(INTAKE, helped, StaffForm.DISPATCH, "lead", LEAD, "cooperating", former.code());
        assertThat(robot.text(ADMINISTRATOR, "/quan-tri/sap-nhap?cu=" + former.code() + "&moi=" + successor.code()))
                .contains("Sẽ chuyển 2 phản ánh");

        assertThat(merge(ADMINISTRATOR, former, successor, "2026-11-01")).isEqualTo(303);

        assertThat(robot.report(led).lead()).isEqualTo(successor.code());
        assertThat(robot.report(led).status()).isEqualTo(FieldReportStatus.IN_PROGRESS);
        assertThat(robot.report(helped).cooperating()).containsExactly(successor.code());
        assertThat(robot.text(Officials.handler(successor.code()), "/xu-ly/" + led))
                .contains("Chuyển xử lý: " + former.name(), "theo 99/QĐ-UBND ngày 01/11/2026");
        String fresh = robot.submit("Sáp nhập: phản ánh mới sau đó");
        assertThat(robot.text(INTAKE, "/dieu-hanh/" + fresh)).doesNotContain("<option value=\"" + former.code() + "\"");
        assertThat(robot.act(INTAKE, fresh, StaffForm.DISPATCH, "lead", former.code()))
                .hasStatus(422);
    }

    @Test
    void onlyAdministratorsMergeAgenciesAndOnlyByADecision() {
        List<Agency> agencies = province.agencies();
        Agency former = agencies.get(agencies.size() - 5);
        Agency successor = agencies.get(agencies.size() - 6);

        assertThat(merge(SUPERVISOR, former, successor, "2026-11-01")).isEqualTo(403);
        assertThat(merge(LEADER, former, successor, "2026-11-01")).isEqualTo(403);
        assertThat(merge(ADMINISTRATOR, former, former, "2026-11-01")).isEqualTo(422);
        assertThat(merge(ADMINISTRATOR, former, successor, "hôm qua")).isEqualTo(422);
    }

    private int merge(StaffMember staff, Agency former, Agency successor, String day) {
        return robot.send(
                        staff,
                        "/quan-tri/sap-nhap",
                        "cu",
                        former.code(),
                        "moi",
                        successor.code(),
                        "quyet-dinh",
                        "99/QĐ-UBND",
                        "ngay",
                        day)
                .getResponse()
                .getStatus();
    }

    private int handOver(StaffMember staff, String path, Person from, Person to, String reason) {
        return robot.send(
                        staff,
                        path,
                        "co-quan",
                        LEAD,
                        "tu",
                        from.id().toString(),
                        "den",
                        to.id().toString(),
                        "ly-do",
                        reason)
                .getResponse()
                .getStatus();
    }

    private String assigned(Person person) {
        String code = robot.reportFor(StaffForm.ACCEPT);
        robot.post(LEADER, code, "phan-cong", "nguoi", person.id().toString());
        return code;
    }

    private Person member(String agency, String name) {
        String username = "ban-giao-" + UUID.randomUUID().toString().substring(0, 8);
        return people.create(
                new NewPerson(username, name, "Mat-khau-2026!", List.of(new Membership(agency, Role.AGENCY_HANDLER))));
    }

    private static StaffMember signedIn(Person person) {
        return new StaffMember(
                person.id(),
                person.username(),
                person.displayName(),
                List.of(new Membership(LEAD, Role.AGENCY_HANDLER)));
    }
}
