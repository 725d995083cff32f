package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ReportingTest
class TrackingTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Officials officials;

    @Autowired
    private TestTime time;

    private Citizen reporter;
    private Citizen stranger;
    private String path;
    private String code;

    @BeforeEach
    void report() {
        time.startsAgain();
        reporter = new Citizen(mvc);
        stranger = new Citizen(mvc);
        path = reporter.reports();
        code = codeOn(reporter.opens(path));
    }

    @Nested
    class PrivatePage {

        @Test
        void staysOutOfCachesRobotsAndReferrers() {
            MockHttpServletResponse response = reporter.opens(path).getResponse();

            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
            assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        }

        @Test
        void tellsTheStepsAndWhatComesNext() {
            assertThat(reporter.opens(path))
                    .bodyText()
                    .contains("Mới tiếp nhận", "Bạn đã gửi phản ánh", "11:00 18/11/2026");
        }

        @Test
        void saysHonestlyThatADeadlineHasPassed() {
            time.passes(Duration.ofHours(30));

            assertThat(reporter.opens(path)).bodyText().contains("đã quá hạn theo quy định");
        }

        @Test
        void showsTheContactOnlyOnTheDeviceThatSentIt() {
            assertThat(reporter.opens(path)).bodyText().contains("Nguyễn Thị Lan", "0912345678");
            assertThat(stranger.opens(path)).bodyText().contains(code).doesNotContain("Nguyễn Thị Lan", "0912345678");
        }

        @Test
        void explainsARefusal() {
            officials.reject(code, "Chúng tôi đã gọi ba lần nhưng chưa liên hệ được.");

            assertThat(reporter.opens(path)).bodyText().contains("Chúng tôi đã gọi ba lần", "Vì sao chưa tiếp nhận");
        }

        @Test
        void isThereForNobodyWithoutTheLink() {
            assertThat(stranger.opens("/phan-anh/theo-doi/AAAAAAAAAAAAAAAAAAAAAAAA"))
                    .hasStatus(404);
        }

        @Test
        void keepsTheAnswerInsideUntilItIsPublished() {
            officials.dispatch(code);
            assertThat(reporter.opens(path)).bodyText().doesNotContain("Kết quả xử lý");
        }

        @Test
        void answersAConfidentialReportToItsReporterAlone() {
            String secret =
                    reporter.writesANewReport().fills("confidential", "true").reports();
            String secretCode = codeOn(reporter.opens(secret));
            officials.answer(secretCode, "Đã nhắc nhở cơ sở vi phạm.");

            assertThat(reporter.opens(secret))
                    .bodyText()
                    .contains("Đã nhắc nhở cơ sở vi phạm.", "không hiện công khai")
                    .doesNotContain("Xem trang công khai");
        }
    }

    @Nested
    class Rating {

        private final Map<String, String> satisfied =
                Map.of("satisfaction", "SATISFIED", "comment", "Làm nhanh, cảm ơn");

        @Test
        void waitsForAnAnswer() {
            assertThat(reporter.opens(path)).bodyText().doesNotContain("danh-gia\"");
            assertThat(reporter.posts("/phan-anh/" + code + "/danh-gia", satisfied))
                    .hasStatus(422);
        }

        @Test
        void isGivenByTheReporter() {
            officials.answer(code, "Đã vá ổ gà.");

            MvcTestResult rated = reporter.posts("/phan-anh/" + code + "/danh-gia", satisfied);

            assertThat(rated).hasStatus(303);
            assertThat(rated.getResponse().getRedirectedUrl()).isEqualTo("/phan-anh/" + code + "?da-danh-gia#danh-gia");
            assertThat(reporter.opens(path))
                    .bodyText()
                    .contains("Đã vá ổ gà.", "Đánh giá của bạn: Hài lòng", "Làm nhanh, cảm ơn", "Đổi đánh giá");
        }

        @Test
        void isGivenFromAnotherDeviceByThePrivateLink() {
            officials.answer(code, "Đã vá ổ gà.");
            String token = path.substring(path.lastIndexOf('/') + 1);

            MvcTestResult rated = stranger.posts(
                    "/phan-anh/" + code + "/danh-gia", Map.of("satisfaction", "VERY_SATISFIED", "token", token));

            assertThat(rated).hasStatus(303);
            assertThat(rated.getResponse().getRedirectedUrl()).isEqualTo(path + "?da-danh-gia#danh-gia");
        }

        @Test
        void isRefusedToEverybodyElse() {
            officials.answer(code, "Đã vá ổ gà.");
            stranger.reports();

            assertThat(stranger.posts("/phan-anh/" + code + "/danh-gia", satisfied))
                    .hasStatus(403);
            assertThat(reporter.opens(path)).bodyText().doesNotContain("Đánh giá của bạn");
        }

        @Test
        void keepsTheCommentWhenNoGradeWasChosen() {
            officials.answer(code, "Đã vá ổ gà.");

            MvcTestResult answer = reporter.posts("/phan-anh/" + code + "/danh-gia", Map.of("comment", "Tạm được"));

            assertThat(answer).hasStatus(422);
            assertThat(answer).bodyText().contains("Chọn một mức độ hài lòng.", ">Tạm được</textarea>");
        }

        @Test
        void canBeChangedForSevenDays() {
            officials.answer(code, "Đã vá ổ gà.");
            reporter.posts("/phan-anh/" + code + "/danh-gia", satisfied);

            time.passes(Duration.ofDays(7).minusMinutes(1));
            assertThat(reporter.posts(
                            "/phan-anh/" + code + "/danh-gia",
                            Map.of("satisfaction", "DISSATISFIED", "reason", "SLOW")))
                    .hasStatus(303);
            assertThat(reporter.opens(path)).bodyText().contains("Đánh giá của bạn: Không hài lòng");

            time.passes(Duration.ofMinutes(1));
            assertThat(reporter.posts("/phan-anh/" + code + "/danh-gia", satisfied))
                    .hasStatus(422);
            assertThat(reporter.opens(path))
                    .bodyText()
                    .contains("Đánh giá của bạn: Không hài lòng")
                    .doesNotContain("Đổi đánh giá");
        }
    }

    @Nested
    class MyReports {

        @Test
        void listsWhatThisDeviceSent() {
            assertThat(reporter.opens("/phan-anh/cua-toi")).bodyText().contains(code, path, "Mới tiếp nhận");
            assertThat(reporter.opens("/phan-anh/cua-toi").getResponse().getHeader("Cache-Control"))
                    .isEqualTo("no-store");
        }

        @Test
        void invitesToReportWhereThereIsNothing() {
            assertThat(stranger.opens("/phan-anh/cua-toi"))
                    .bodyText()
                    .contains("Chưa có phản ánh nào", "href=\"/phan-anh/gui\"");
        }

        @Test
        void opensAPastedLinkAndAnOwnCode() {
            assertThat(find(stranger, "https://tinh.vn" + path)).isEqualTo(path);
            assertThat(find(reporter, " " + code.toLowerCase(Locale.ROOT).replace("-", "")))
                    .isEqualTo(path);
        }

        @Test
        void opensThePublicPageOfAnotherReport() {
            assertThat(find(stranger, code)).isNull();
            officials.dispatch(code);
            assertThat(find(stranger, code)).isEqualTo("/phan-anh/" + code);
        }

        @Test
        void saysWhenNothingIsFound() {
            MvcTestResult answer = stranger.posts("/phan-anh/cua-toi", Map.of("code", "HG26-999999"));

            assertThat(answer).hasStatus(422);
            assertThat(answer).bodyText().contains("Không tìm thấy", "value=\"HG26-999999\"");
        }

        private static @Nullable String find(Citizen citizen, String typed) {
            return citizen.posts("/phan-anh/cua-toi", Map.of("code", typed))
                    .getResponse()
                    .getRedirectedUrl();
        }
    }

    private static String codeOn(MvcTestResult page) {
        String body = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        Matcher code = Pattern.compile("track-code\">([^<]+)<").matcher(body);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
