package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tinhnha.platform.identity.Role.AGENCY_HANDLER;
import static vn.tinhnha.platform.identity.Role.INTAKE_OFFICER;
import static vn.tinhnha.platform.identity.Role.IOC_SUPERVISOR;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;

/** Quyết định 482, Điều 10: an answer that does not hold can be looked at again, within a time, at most twice. */
@ReportingTest
class ReopeningTests {

    private static final RequestPostProcessor INTAKE = Staff.as(INTAKE_OFFICER, "ioc");
    private static final RequestPostProcessor SUPERVISOR = Staff.as(IOC_SUPERVISOR, "ioc");
    private static final String REASON = "Mới vá một nửa, vẫn còn hố.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Officials officials;

    @Autowired
    private StaffQueries reports;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcClient jdbc;

    private Citizen citizen;
    private String path;
    private String code;

    @BeforeEach
    void anAnsweredReport() {
        time.startsAgain();
        citizen = new Citizen(mvc);
        path = citizen.reports();
        code = jdbc.sql("select code from fieldreport.report order by code desc limit 1")
                .query(String.class)
                .single();
        officials.answer(code, "Đã vá xong mặt đường.");
    }

    @Test
    void anAcceptedRequestSendsTheCaseBackAndKeepsTheEarlierAnswer() {
        citizen.posts("/phan-anh/" + code + "/danh-gia", Map.of("satisfaction", "SATISFIED"));
        assertThat(citizen.opens(path)).bodyText().contains("Hạn đề nghị: 09:00 21/11/2026");

        assertThat(ask()).hasStatus(303);
        assertThat(citizen.opens(path)).bodyText().contains(REASON, "Trung tâm đang xem đề nghị của bạn");
        assertThat(get("/dieu-hanh/mo-lai")).bodyText().contains(code);
        assertThat(get("/dieu-hanh/" + code)).bodyText().contains(REASON, "Đồng ý, giao xử lý lại");

        time.passes(Duration.ofHours(1));
        assertThat(decide(INTAKE, true, "")).hasStatus(303);

        FieldReport again = reports.report(code).orElseThrow();
        assertThat(again.status()).isEqualTo(FieldReportStatus.DISPATCHED);
        assertThat(again.result()).isNull();
        assertThat(again.deadlines().handleBy()).isAfter(time.instant());
        assertThat(citizen.opens(path)).bodyText().contains("Kết quả trước", "Đã vá xong mặt đường.");
        assertThat(citizen.opens("/hop-thu")).bodyText().contains(code + " được xem xét lại");
        assertThat(get("/dieu-hanh/mo-lai")).bodyText().doesNotContain(code);

        officials.finish(code, "Đã vá nửa còn lại.");
        assertThat(citizen.opens(path))
                .bodyText()
                .contains(
                        "Đã vá nửa còn lại.", "Đã vá xong mặt đường.", "Hạn đề nghị: 10:00 21/11/2026", "Gửi đánh giá");
    }

    @Test
    void aRefusalIsExplainedAndOnlyTheSupervisorDecidesTheSecondRequest() {
        ask();
        assertThat(decide(INTAKE, false, " ")).hasStatus(422).bodyText().contains("Đề nghị xem xét lại");
        assertThat(decide(INTAKE, false, "Đã kiểm tra, hố này thuộc dự án khác."))
                .hasStatus(303);
        assertThat(jdbc.sql("select count(*) from audit.entry where subject = :code and action = :action")
                        .param("code", code)
                        .param("action", "fieldreport.reopening.refuse")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(citizen.opens(path))
                .bodyText()
                .contains("hố này thuộc dự án khác", "bạn có thể đề nghị thêm một lần")
                .doesNotContain("Trần Văn Cán Bộ");

        assertThat(ask()).hasStatus(303);
        assertThat(decide(INTAKE, true, "")).hasStatus(403);
        assertThat(decide(SUPERVISOR, false, "Giữ nguyên kết quả.")).hasStatus(303);
        assertThat(citizen.opens(path)).bodyText().contains("Giữ nguyên kết quả.", "Đã hết thời gian đề nghị");
        assertThat(ask()).hasStatus(409);
    }

    @Test
    void theServerKeepsTheWindow() {
        time.passes(Duration.ofDays(3).minusSeconds(1));
        assertThat(citizen.opens(path)).bodyText().contains("Hạn đề nghị");
        time.passes(Duration.ofSeconds(1));
        assertThat(citizen.opens(path)).bodyText().contains("Đã hết thời gian đề nghị");
        assertThat(ask()).hasStatus(409).bodyText().contains(REASON, "không gửi đề nghị được nữa");
    }

    @Test
    void aSecondRequestStandsInQueueOnlyOnce() {
        assertThat(ask()).hasStatus(303);
        assertThat(ask()).hasStatus(409);
        assertThat(citizen.posts(path + "/mo-lai", Map.of("reason", " "))).hasStatus(409);
    }

    @Test
    void twoOfficialsDecideOnce() {
        ask();
        int seen = reports.report(code).orElseThrow().version();
        assertThat(decide(INTAKE, true, "", seen)).hasStatus(303);
        assertThat(decide(SUPERVISOR, false, "Không cần", seen))
                .hasStatus(409)
                .bodyText()
                .contains("Không cần");
    }

    @Test
    void aStaleVersionChangesNothing() {
        ask();
        int seen = reports.report(code).orElseThrow().version();
        assertThat(decide(INTAKE, true, "Đồng ý", seen - 1))
                .hasStatus(409)
                .bodyText()
                .contains("Đồng ý");
        assertThat(reports.report(code).orElseThrow().result()).isEqualTo("Đã vá xong mặt đường.");
        assertThat(decide(INTAKE, true, "Đồng ý", seen)).hasStatus(303);
    }

    @Test
    void agenciesDoNotDecide() {
        ask();
        assertThat(decide(Staff.as(AGENCY_HANDLER, officials.agency()), true, ""))
                .hasStatus(403);
        assertThat(mvc.get().uri("/dieu-hanh/mo-lai").with(Staff.as(AGENCY_HANDLER, officials.agency())))
                .hasStatus(403);
        assertThat(mvc.get().uri("/dieu-hanh/mo-lai")).hasStatus3xxRedirection();
    }

    private MvcTestResult ask() {
        return citizen.posts(path + "/mo-lai", Map.of("reason", REASON));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(INTAKE).exchange();
    }

    private MvcTestResult decide(RequestPostProcessor staff, boolean accept, String answer) {
        return decide(staff, accept, answer, reports.report(code).orElseThrow().version());
    }

    private MvcTestResult decide(RequestPostProcessor staff, boolean accept, String answer, int version) {
        return mvc.post()
                .uri("/dieu-hanh/" + code + "/mo-lai")
                .with(staff)
                .with(csrf())
                .param("accept", String.valueOf(accept))
                .param("version", String.valueOf(version))
                .param("answer", answer)
                .exchange();
    }
}
