package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.HELPER;
import static vn.tinhnha.participation.fieldreport.internal.staff.DeskRobot.LEAD;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.INTAKE;
import static vn.tinhnha.participation.fieldreport.internal.staff.Officials.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** One case for several agencies: a main agency, and parts with codes and deadlines of their own. */
@IntegrationTest
@Import(DeskRobot.class)
class DividingTests {

    private static final StaffMember HANDLER = Officials.handler(LEAD);
    private static final StaffMember LEADER = Officials.leader(LEAD);

    @Autowired
    private DeskRobot robot;

    @Autowired
    private FieldReports reports;

    @Autowired
    private CaseQueries cases;

    @Autowired
    private MockMvcTester mvc;

    private String code = "";

    @BeforeEach
    void aDispatchedReport() {
        code = robot.submit("Trụ điện nghiêng, rễ cây làm hư vỉa hè");
        robot.dispatch(code);
    }

    @Test
    void eachAgencyGetsItsPart() {
        assertThat(robot.get(INTAKE, "/dieu-hanh/" + code + "/chia")).hasStatusOk();
        assertThat(divide(INTAKE, HELPER, "Cắt tỉa rễ cây")).hasStatus(303);

        FieldReport part = part();
        assertThat(part.status()).isEqualTo(FieldReportStatus.DISPATCHED);
        assertThat(part.lead()).isEqualTo(HELPER);
        assertThat(part.code()).isNotEqualTo(code);
        assertThat(part.deadlines().handleBy()).isNotNull();
        assertThat(robot.get(Officials.handler(HELPER), "/xu-ly/" + part.code()))
                .bodyText()
                .contains("Cắt tỉa rễ cây", "Phần việc của phản ánh " + code);
        assertThat(robot.get(HANDLER, "/xu-ly/" + code)).bodyText().contains(part.code());
        assertThat(reports.find(new ReportCode(part.code())))
                .as("a part has no public page")
                .isEmpty();
        assertThat(mvc.get().uri("/phan-anh/" + code).exchange()).bodyText().contains("Các cơ quan cùng xử lý");
    }

    @Test
    void theAnswerWaitsForThePartsAndTakesTheirResultsIn() {
        divide(INTAKE, HELPER, "Cắt tỉa rễ cây");
        FieldReport part = part();
        robot.act(HANDLER, code, StaffForm.ACCEPT);
        robot.act(Officials.handler(HELPER), part.code(), StaffForm.ACCEPT);
        robot.act(Officials.handler(HELPER), part.code(), StaffForm.RESULT, "text", "Đã cắt rễ cây.");
        robot.act(Officials.leader(HELPER), part.code(), StaffForm.APPROVE);
        assertThat(robot.get(HANDLER, "/xu-ly/" + code)).bodyText().doesNotContain(":\nĐã cắt rễ cây.");

        robot.act(HANDLER, code, StaffForm.RESULT, "text", "Đã dựng lại trụ điện.");
        robot.act(LEADER, code, StaffForm.APPROVE);
        assertThat(robot.act(SUPERVISOR, code, StaffForm.PUBLISH))
                .hasStatus(422)
                .bodyText()
                .contains("Còn phần việc chưa có kết quả");

        assertThat(robot.act(SUPERVISOR, part.code(), StaffForm.PUBLISH)).hasStatus(303);
        assertThat(robot.act(SUPERVISOR, code, StaffForm.PUBLISH)).hasStatus(303);
    }

    @Test
    void aCheckedResultStandsInTheDraftOfTheMainAgency() {
        divide(INTAKE, HELPER, "Cắt tỉa rễ cây");
        FieldReport part = part();
        robot.act(HANDLER, code, StaffForm.ACCEPT);
        robot.act(Officials.handler(HELPER), part.code(), StaffForm.ACCEPT);
        robot.act(Officials.handler(HELPER), part.code(), StaffForm.RESULT, "text", "Đã cắt rễ cây.");
        robot.act(Officials.leader(HELPER), part.code(), StaffForm.APPROVE);
        robot.act(SUPERVISOR, part.code(), StaffForm.PUBLISH);

        assertThat(robot.get(HANDLER, "/xu-ly/" + code)).bodyText().contains("Kính gửi", ":\nĐã cắt rễ cây.");
    }

    @Test
    void theSupervisorCallsAPartOffWithAReason() {
        divide(INTAKE, HELPER, "Cắt tỉa rễ cây");
        FieldReport part = part();
        robot.act(HANDLER, code, StaffForm.ACCEPT);
        robot.act(HANDLER, code, StaffForm.RESULT, "text", "Đã xong cả hai việc.");
        robot.act(LEADER, code, StaffForm.APPROVE);

        assertThat(callOff(INTAKE, part, "Không cần")).hasStatus(403);
        assertThat(callOff(SUPERVISOR, part, " ")).hasStatus(422);
        assertThat(callOff(SUPERVISOR, part, "Cơ quan chính đã làm")).hasStatus(303);

        assertThat(robot.report(part.code()).status()).isEqualTo(FieldReportStatus.REJECTED);
        assertThat(robot.act(SUPERVISOR, code, StaffForm.PUBLISH)).hasStatus(303);
    }

    @Test
    void onlyAPartIsCalledOff() {
        assertThat(callOff(SUPERVISOR, robot.report(code), "Thôi")).hasStatus(422);
        assertThat(robot.report(code).status()).isEqualTo(FieldReportStatus.DISPATCHED);
    }

    @Test
    void onlyTheCenterDivides() {
        assertThat(divide(LEADER, HELPER, "Cắt rễ")).hasStatus(403);
        assertThat(robot.get(LEADER, "/dieu-hanh/" + code + "/chia")).hasStatus(403);
        assertThat(cases.parts(robot.report(code).id())).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        assertThat(divide(INTAKE, LEAD, "Việc của cơ quan chính"))
                .hasStatus(422)
                .bodyText()
                .contains("Cơ quan xử lý chính đã phụ trách", "Việc của cơ quan chính");
        assertThat(divide(INTAKE, HELPER, " ")).hasStatus(422);
        assertThat(divide(INTAKE, "", "Không ai nhận")).hasStatus(422);
        assertThat(cases.parts(robot.report(code).id())).isEmpty();
    }

    @Test
    void aPartIsNeitherDividedNorMerged() {
        divide(INTAKE, HELPER, "Cắt tỉa rễ cây");
        String part = part().code();
        String other = robot.submit("Rễ cây làm hư vỉa hè");

        assertThat(robot.send(
                        INTAKE,
                        "/dieu-hanh/" + part + "/chia",
                        "version",
                        String.valueOf(robot.report(part).version()),
                        "agency",
                        "so-y-te",
                        "task",
                        "Xem"))
                .hasStatus(422);
        assertThat(robot.send(
                        INTAKE,
                        "/dieu-hanh/" + other + "/gop",
                        "ma",
                        part,
                        "chinh",
                        other,
                        "version-" + other,
                        String.valueOf(robot.report(other).version()),
                        "version-" + part,
                        String.valueOf(robot.report(part).version())))
                .hasStatus(422)
                .bodyText()
                .contains("là một phần việc");
    }

    private MvcTestResult divide(StaffMember staff, String agency, String task) {
        return robot.send(
                staff,
                "/dieu-hanh/" + code + "/chia",
                "version",
                String.valueOf(robot.report(code).version()),
                "agency",
                agency,
                "task",
                task);
    }

    private MvcTestResult callOff(StaffMember staff, FieldReport part, String reason) {
        return robot.send(
                staff,
                "/dieu-hanh/" + part.code() + "/dung-phan-viec",
                "version",
                String.valueOf(robot.report(part.code()).version()),
                "text",
                reason);
    }

    private FieldReport part() {
        List<FieldReport> parts = cases.parts(robot.report(code).id());
        assertThat(parts).hasSize(1);
        return parts.getFirst();
    }
}
