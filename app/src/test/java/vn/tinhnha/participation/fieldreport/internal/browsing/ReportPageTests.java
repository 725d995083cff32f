package vn.tinhnha.participation.fieldreport.internal.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.browsing.ReportRow.aReport;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.testing.IntegrationTest;

@IntegrationTest
class ReportPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsTheWholeStoryInPublicWords() {
        ReportRow report = aReport()
                .status("PUBLISHED")
                .in(jdbc)
                .withStep(jdbc, 0, "SUBMIT", "")
                .withStep(jdbc, 1, "VERIFY", "Đã gọi cho người báo")
                .withStep(jdbc, 2, "DISPATCH", "Xử lý gấp giúp trung tâm")
                .withStep(jdbc, 3, "ACCEPT", "")
                .withStep(jdbc, 4, "ADD_NOTE", "Chờ vật tư")
                .withStep(jdbc, 5, "PUBLISH", "")
                .withPhoto(jdbc, "REPORT", "truoc")
                .withPhoto(jdbc, "RESULT", "sau");

        assertThat(get(report.path()))
                .hasStatusOk()
                .bodyText()
                .contains("Đã chuyển đến Sở Xây dựng", "Sở Xây dựng thành phố Cần Thơ đang xử lý", "Đã có kết quả")
                .contains("Đã vá mặt đường.", "/tep/truoc/web.jpg", "/tep/sau/web.jpg")
                .doesNotContain("Trần Thị Cán Bộ", "Đã gọi cho", "giúp trung tâm", "Chờ vật tư", "Nguyễn Văn Kín");
    }

    @Test
    void keepsTheResultInsideUntilItIsPublished() {
        ReportRow report = aReport()
                .status("AWAITING_PUBLICATION")
                .in(jdbc)
                .withPhoto(jdbc, "REPORT", "truoc-khi")
                .withPhoto(jdbc, "RESULT", "sau-khi");

        assertThat(get(report.path()))
                .hasStatusOk()
                .bodyText()
                .contains("/tep/truoc-khi/")
                .doesNotContain("Đã vá mặt đường.", "/tep/sau-khi/");
    }

    @Test
    void saysTheSameOfWhatIsSecretAndOfWhatDoesNotExist() {
        ReportRow secret = aReport().confidential().in(jdbc);
        ReportRow unverified = aReport().status("RECEIVED").in(jdbc);

        for (String code : new String[] {
            secret.code, unverified.code, ReportCode.of("HG", 2026, 99_999).value()
        }) {
            assertThat(get("/phan-anh/" + code))
                    .hasStatus(404)
                    .bodyText()
                    .contains("Không có phản ánh công khai nào mang mã " + code)
                    .doesNotContain("Ổ gà");
        }
    }

    @Test
    void leadsTheSenderToTheirOwnView() {
        DeviceId device = new DeviceId("00112233445566778899aabbccddeeff");
        ReportRow secret = aReport().confidential().from(device.hash()).in(jdbc);

        assertThat(from(device, secret.path()).getResponse().getRedirectedUrl()).startsWith("/phan-anh/theo-doi/");
        assertThat(from(new DeviceId("ff112233445566778899aabbccddeeff"), secret.path()))
                .hasStatus(404);
    }

    @Test
    void understandsACodeAsPeopleTypeIt() {
        ReportRow report = aReport().in(jdbc);

        assertThat(get(report.path().toLowerCase(Locale.ROOT).replace("-", "").replace("phananh", "phan-anh")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(report.path());
        assertThat(get("/phan-anh/HG26-000011")).hasStatus(404).bodyText().contains("một chữ số chưa đúng");
    }

    @Test
    void speaksEnglish() {
        ReportRow report = aReport().in(jdbc).withStep(jdbc, 0, "SUBMIT", "");

        assertThat(mvc.get().uri(report.path()).cookie(new Cookie("lang", "en")).exchange())
                .bodyText()
                .contains("Report received", "Answer expected");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult from(DeviceId device, String address) {
        return mvc.get()
                .uri(address)
                .cookie(new Cookie("tn_device", device.value()))
                .exchange();
    }
}
