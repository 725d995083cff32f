package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.testing.Pictures;

/** "Tôi cũng gặp": people who have the same problem as somebody has reported. */
@ReportingTest
class JoiningTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Officials officials;

    @Autowired
    private FieldReports reports;

    private Citizen reporter;
    private Citizen neighbor;
    private String code = "";
    private String tracking = "";

    /** Each test has a place of its own, so that nobody else's reports look alike. */
    @BeforeEach
    void aPublicReport() {
        reporter = new Citizen(mvc);
        neighbor = new Citizen(mvc);
        String east = String.valueOf(105.42 + Math.floorMod(UUID.randomUUID().hashCode(), 4000) / 100_000.0);
        reporter.fills("longitude", east);
        neighbor.fills("longitude", east).clears("insist");
        tracking = reporter.reports();
        Matcher named = Pattern.compile("HG\\d\\d-\\d+").matcher(body(reporter.opens(tracking)));
        assertThat(named.find()).isTrue();
        code = named.group();
        officials.dispatch(code);
    }

    @Nested
    class WhileReporting {

        @Test
        void showsWhatOthersReportedBeforeAnythingIsSent() {
            MvcTestResult answer = neighbor.fills("description", "Ổ gà rất sâu trước cổng trường")
                    .sends(photo());

            assertThat(answer).hasStatus(422);
            assertThat(answer)
                    .bodyText()
                    .contains(
                            "Có người đã phản ánh gần đây",
                            "formaction=\"/phan-anh/" + code + "/cung-gap\"",
                            "Vẫn gửi phản ánh riêng",
                            "name=\"insist\"",
                            ">Ổ gà rất sâu trước cổng trường</textarea>",
                            "name=\"file\"");
        }

        @Test
        void sendsItsOwnWhenTheReporterInsists() {
            assertThat(neighbor.fills("insist", "1").sends()).hasStatus(303);
        }

        @Test
        void tellsTheProblemsOfTheFormFirst() {
            assertThat(neighbor.clears("name").sends())
                    .hasStatus(422)
                    .bodyText()
                    .contains("Nhập họ và tên của bạn.");
        }

        @Test
        void tellsTheScriptTheSame() {
            Map<String, String> typed = Map.of(
                    "category", "ha-tang-giao-thong", "latitude", "9.7845", "longitude", neighbor.value("longitude"));

            assertThat(neighbor.posts("/phan-anh/gui/tuong-tu", typed))
                    .hasStatusOk()
                    .bodyText()
                    .contains("/phan-anh/" + code + "/cung-gap");
            assertThat(neighbor.posts("/phan-anh/gui/tuong-tu", Map.of("category", "ha-tang-giao-thong")))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("cung-gap");
        }
    }

    @Test
    void followsTheReportToItsAnswerAndRatesIt() {
        String path = neighbor.joins(code);

        assertThat(neighbor.opens(path)).bodyText().contains(code, "Phần của bạn");
        assertThat(neighbor.opens("/phan-anh/cua-toi")).bodyText().contains("Phản ánh bạn cùng gặp", path);
        assertThat(mvc.get().uri("/phan-anh/" + code).exchange()).bodyText().contains("1 người cũng gặp");
        assertThat(voices()).isEqualTo(1);

        officials.finish(code, "Đã vá mặt đường.");

        assertThat(neighbor.opens(path)).bodyText().contains("Đã vá mặt đường.", "danh-gia");
        assertThat(neighbor.posts(path + "/danh-gia", Map.of("satisfaction", "SATISFIED", "comment", "Cảm ơn")))
                .hasStatus(303);
        assertThat(neighbor.opens(path)).bodyText().contains("Cảm ơn");
        assertThat(neighbor.posts(path + "/danh-gia", Map.of())).hasStatus(422);
        assertThat(reports.find(new ReportCode(code)))
                .hasValueSatisfying(report -> assertThat(report.satisfaction())
                        .as("the reporter's own verdict")
                        .isNull());
    }

    @Test
    void joinsWithWordsAndPhotosOfTheirOwn() {
        MvcTestResult sent = neighbor.fills("description", "Con tôi té ở đây hôm qua")
                .sendsTo("/phan-anh/" + code + "/cung-gap", photo());

        assertThat(sent).hasStatus(303);
        assertThat(neighbor.opens(Citizen.voicePathOf(sent))).bodyText().contains("Con tôi té ở đây", "/thumb.jpg");
        assertThat(mvc.get().uri("/phan-anh/" + code).exchange()).bodyText().doesNotContain("Con tôi té ở đây");
    }

    @Test
    void hasOneVoicePerDevice() {
        String path = neighbor.joins(code);

        assertThat(neighbor.fills("submissionId", UUID.randomUUID().toString()).joins(code))
                .isEqualTo(path);
        assertThat(neighbor.opens("/phan-anh/" + code + "/cung-gap")).hasRedirectedUrl(path);
        assertThat(voices()).isEqualTo(1);
    }

    @Test
    void takesItsVoiceBackAndLeavesNothingBehind() {
        String path = neighbor.joins(code);

        assertThat(neighbor.posts(path + "/rut-lai", Map.of())).hasStatus(303);

        assertThat(neighbor.opens(path)).hasStatus(404);
        assertThat(voices()).isZero();
        neighbor.posts(path + "/rut-lai", Map.of());
        assertThat(voices()).isZero();
        assertThat(neighbor.fills("submissionId", UUID.randomUUID().toString()).joins(code))
                .isNotEqualTo(path);
        assertThat(voices()).isEqualTo(1);
    }

    @Test
    void givesTheContactThatTheProvinceAsksFor() {
        MvcTestResult answer = neighbor.clears("phone").sendsTo("/phan-anh/" + code + "/cung-gap");

        assertThat(answer).hasStatus(422).bodyText().contains("href=\"#phone\"", "Tôi cũng gặp việc này");
        assertThat(voices()).isZero();
    }

    @Test
    void theReporterIsNotANeighbor() {
        assertThat(reporter.opens("/phan-anh/" + code + "/cung-gap")).hasRedirectedUrl(tracking);
        assertThat(reporter.opens("/phan-anh/" + code)).bodyText().doesNotContain("cung-gap");
    }

    @Test
    void nobodyJoinsWhatIsAnsweredOrNotPublic() {
        officials.finish(code, "Đã vá mặt đường.");

        MvcTestResult late = neighbor.sendsTo("/phan-anh/" + code + "/cung-gap");
        assertThat(late).hasStatus(409).bodyText().contains("không còn nhận thêm");

        Citizen other = new Citizen(mvc).fills("confidential", "on");
        String secret = other.reports();
        Matcher named = Pattern.compile("HG\\d\\d-\\d+").matcher(body(other.opens(secret)));
        assertThat(named.find()).isTrue();
        assertThat(neighbor.opens("/phan-anh/" + named.group() + "/cung-gap")).hasStatus(404);
        assertThat(neighbor.sendsTo("/phan-anh/" + named.group() + "/cung-gap")).hasStatus(404);
    }

    private int voices() {
        return reports.find(new ReportCode(code)).map(PublicFieldReport::voices).orElseThrow();
    }

    private static MockMultipartFile photo() {
        return new MockMultipartFile(
                "photos", "anh.jpg", "image/jpeg", Pictures.encode(Pictures.quarters(64, 48), "jpeg"));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
