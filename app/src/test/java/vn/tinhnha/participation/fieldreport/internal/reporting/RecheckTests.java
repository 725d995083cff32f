package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tinhnha.platform.identity.Role.INTAKE_OFFICER;
import static vn.tinhnha.platform.identity.Role.IOC_SUPERVISOR;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Quyết định 482, Điều 10: who is not satisfied says why, and the supervisor looks at it. */
@ReportingTest
class RecheckTests {

    private static final RequestPostProcessor SUPERVISOR = Staff.as(IOC_SUPERVISOR, "ioc");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Officials officials;

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
        officials.answer(code, "Đã vá mặt đường.");
    }

    @Test
    void aReasonIsNeededAndShowsAgain() {
        assertThat(rate(Map.of("satisfaction", "DISSATISFIED")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn lý do chưa hài lòng");
        assertThat(rate(Map.of("satisfaction", "DISSATISFIED", "comment", "Còn nguyên ổ gà.")))
                .hasStatus(303);
        assertThat(rate(Map.of("satisfaction", "DISSATISFIED", "reason", "NOT_SOLVED")))
                .hasStatus(303);
        assertThat(citizen.opens(path)).bodyText().contains("value=\"NOT_SOLVED\" checked");
    }

    @Test
    void itWaitsForTheSupervisorUntilANoteEndsIt() {
        rate(Map.of("satisfaction", "DISSATISFIED", "reason", "NOT_TRUE", "comment", "Hố vẫn còn đó."));
        assertThat(list()).bodyText().contains(code, "Kết quả không đúng với thực tế", "Hố vẫn còn đó.");

        assertThat(finish(" ")).hasStatus(422).bodyText().contains("Hãy ghi nhận xét");
        assertThat(finish("Đã yêu cầu kiểm tra thực địa.")).hasStatus(303);
        assertThat(list()).bodyText().doesNotContain(code);
        assertThat(finish("Lần nữa")).hasStatus(409).bodyText().contains("Lần nữa");
    }

    @Test
    void aChangedVerdictLeavesTheQueueAndADisappointmentReturns() {
        rate(Map.of("satisfaction", "DISSATISFIED", "reason", "SLOW"));
        rate(Map.of("satisfaction", "SATISFIED"));
        assertThat(list()).bodyText().doesNotContain(code);
        rate(Map.of("satisfaction", "DISSATISFIED", "reason", "SLOW"));
        finish("Đã nhắc cơ quan.");
        rate(Map.of("satisfaction", "DISSATISFIED", "reason", "ATTITUDE"));
        assertThat(list()).bodyText().contains(code, "Thái độ phục vụ chưa tốt");
    }

    @Test
    void onlyTheSupervisorSeesIt() {
        RequestPostProcessor intake = Staff.as(INTAKE_OFFICER, "ioc");
        assertThat(mvc.get().uri("/dieu-hanh/kiem-tra-lai").with(intake)).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/dieu-hanh/kiem-tra-lai/" + code)
                        .with(intake)
                        .with(csrf())
                        .param("note", "x"))
                .hasStatus(403);
        assertThat(mvc.get().uri("/dieu-hanh").with(intake)).bodyText().doesNotContain("/dieu-hanh/kiem-tra-lai");
        assertThat(mvc.get().uri("/dieu-hanh").with(SUPERVISOR)).bodyText().contains("/dieu-hanh/kiem-tra-lai");
    }

    private MvcTestResult rate(Map<String, String> form) {
        return citizen.posts("/phan-anh/" + code + "/danh-gia", form);
    }

    private MvcTestResult list() {
        return mvc.get().uri("/dieu-hanh/kiem-tra-lai").with(SUPERVISOR).exchange();
    }

    private MvcTestResult finish(String note) {
        return mvc.post()
                .uri("/dieu-hanh/kiem-tra-lai/" + code)
                .with(SUPERVISOR)
                .with(csrf())
                .param("note", note)
                .exchange();
    }
}
