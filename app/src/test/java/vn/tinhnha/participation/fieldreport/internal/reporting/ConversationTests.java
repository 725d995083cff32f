package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tinhnha.platform.identity.Role.AGENCY_HANDLER;
import static vn.tinhnha.platform.identity.Role.INTAKE_OFFICER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.testing.Pictures;

/** Quyết định 482, Điều 10: reporters may ask back, and the agency has to clarify. */
@ReportingTest
class ConversationTests {

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
    void aQuestionReachesTheAgencyWithAClockAndItsAnswerComesBack() {
        assertThat(citizen.posts(path + "/trao-doi", Map.of("message", "Vá ở đoạn nào ạ?")))
                .hasStatus(303);
        assertThat(citizen.opens(path)).bodyText().contains("Vá ở đoạn nào ạ?", "Hạn làm rõ");

        // 8 working hours from Wednesday 09:00: 2 before noon, 4 in the afternoon, 2 on Thursday.
        assertThat(get("/xu-ly/cho-lam-ro", as()))
                .hasStatusOk()
                .bodyText()
                .contains(code, "Hạn làm rõ: 09:00 19/11/2026");
        assertThat(get("/dieu-hanh/cho-lam-ro", Staff.as(INTAKE_OFFICER, "ioc")))
                .bodyText()
                .contains(code);
        assertThat(get("/xu-ly/" + code, as())).bodyText().contains("Vá ở đoạn nào ạ?", ">mới</span>");
        assertThat(get("/xu-ly/" + code, as())).bodyText().doesNotContain(">mới</span>");

        assertThat(write(as(), "Đoạn trước số nhà 12.")).hasStatus(303);
        assertThat(get("/xu-ly/cho-lam-ro", as())).bodyText().doesNotContain(code);
        assertThat(citizen.opens("/hop-thu")).bodyText().contains("Có trả lời mới về phản ánh " + code);
        assertThat(citizen.opens(path))
                .bodyText()
                .contains("Đoạn trước số nhà 12.", ">mới</span>")
                .doesNotContain("Trần Văn Cán Bộ", "Hạn làm rõ");
        assertThat(citizen.opens(path)).bodyText().doesNotContain(">mới</span>");
    }

    @Test
    void aLateClarificationShows() {
        citizen.posts(path + "/trao-doi", Map.of("message", "Còn một ổ gà nữa."));
        time.passes(Duration.ofDays(2));
        assertThat(get("/xu-ly/cho-lam-ro", as())).bodyText().contains("Quá hạn làm rõ");
    }

    @Test
    void photosComeAlong() {
        MockMultipartFile photo = new MockMultipartFile(
                "photos", "anh.jpg", "image/jpeg", Pictures.encode(Pictures.quarters(640, 480), "jpeg"));
        var request = mvc.post().uri(path + "/trao-doi").multipart().file(photo);
        assertThat(request.with(csrf()).param("message", "Ảnh hôm nay").exchange())
                .hasStatus(303);
        assertThat(get("/xu-ly/" + code, as())).bodyText().contains("/tep/", "Ảnh kèm tin nhắn");
    }

    @Test
    void anEmptyMessageComesBackAndTooManyAreStoppedWithTheTextKept() {
        assertThat(citizen.posts(path + "/trao-doi", Map.of("message", "  ")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy viết nội dung");
        assertThat(citizen.posts(path + "/trao-doi", Map.of("message", "x".repeat(2001))))
                .hasStatus(422);

        MvcTestResult last = null;
        for (int i = 0; i < 10; i++) {
            last = citizen.posts(path + "/trao-doi", Map.of("message", "Tin số " + i));
        }
        assertThat(last).hasStatus(429).containsHeader("Retry-After").bodyText().contains("Tin số 9");
    }

    @Test
    void onlyTheLeadAgencyAndTheCenterWrite() {
        assertThat(write(Staff.as(AGENCY_HANDLER, "so-y-te"), "Chào bạn")).hasStatus(404);
        assertThat(mvc.get().uri("/xu-ly/" + code + "/nhan-nguoi-phan-anh")).hasStatus3xxRedirection();
        assertThat(citizen.posts("/phan-anh/theo-doi/aaaaaaaaaaaaaaaaaaaaaaaa/trao-doi", Map.of("message", "?")))
                .hasStatus(404);
        assertThat(get("/dieu-hanh/cho-lam-ro", as())).hasStatus(403);
    }

    @Test
    void whatTheyWriteIsSealed() {
        citizen.posts(path + "/trao-doi", Map.of("message", "Secret-of-the-reporter"));
        byte[] stored = jdbc.sql("select text from fieldreport.message order by at desc limit 1")
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Secret");
    }

    private RequestPostProcessor as() {
        return Staff.as(AGENCY_HANDLER, officials.agency());
    }

    private MvcTestResult get(String address, RequestPostProcessor staff) {
        return mvc.get().uri(address).with(staff).exchange();
    }

    private MvcTestResult write(RequestPostProcessor staff, String text) {
        return mvc.post()
                .uri("/xu-ly/" + code + "/nhan-nguoi-phan-anh")
                .with(staff)
                .with(csrf())
                .param("message", text)
                .exchange();
    }
}
