package vn.tinhnha.participation.fieldreport.internal.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.browsing.ReportRow.WASTE;
import static vn.tinhnha.participation.fieldreport.internal.browsing.ReportRow.aReport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.testing.IntegrationTest;

@IntegrationTest
class PublicListTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsOnlyWhatIsPublic() {
        ReportRow shown = aReport().in(jdbc);
        ReportRow unverified = aReport().status("RECEIVED").in(jdbc);
        ReportRow refused = aReport().status("REJECTED").in(jdbc);
        ReportRow secret = aReport().confidential().in(jdbc);

        MvcTestResult list = get("/phan-anh");

        assertThat(list)
                .hasStatusOk()
                .bodyText()
                .contains(shown.path())
                .doesNotContain(unverified.path(), refused.path(), secret.path(), "Nguyễn Văn Kín");
    }

    @Test
    void costsNeitherSessionNorCookie() {
        MvcTestResult list = get("/phan-anh");

        assertThat(list).doesNotContainHeader("Set-Cookie");
        assertThat(list.getRequest().getSession(false)).isNull();
    }

    @Test
    void findsWordsWithOrWithoutDiacritics() {
        ReportRow wanted = aReport().saying("Đèn đường Lê Lợi hỏng ba đêm nay").in(jdbc);
        ReportRow other = aReport().saying("Rác chất đống ở chợ").in(jdbc);

        assertThat(get("/phan-anh?q=den duong"))
                .bodyText()
                .contains(wanted.path())
                .doesNotContain(other.path());
        assertThat(get("/phan-anh?q=Đèn hỏng"))
                .bodyText()
                .contains(wanted.path())
                .doesNotContain(other.path());
    }

    @Test
    void leadsStraightToATypedCode() {
        ReportRow report = aReport().in(jdbc);

        assertThat(get("/phan-anh?q= " + report.code.toLowerCase(Locale.ROOT).replace("-", "")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(report.path());
    }

    @Test
    void tellsThatACodeHasAWrongDigit() {
        assertThat(get("/phan-anh?q=HG26-000011")).hasStatusOk().bodyText().contains("một chữ số chưa đúng");
    }

    @Test
    void narrowsByCategoryWardAndStage() {
        ReportRow wanted =
                aReport().category(WASTE).ward("31342").status("PUBLISHED").in(jdbc);
        ReportRow otherCategory = aReport().ward("31342").status("PUBLISHED").in(jdbc);
        ReportRow otherWard = aReport().category(WASTE).status("PUBLISHED").in(jdbc);
        ReportRow otherStage = aReport().category(WASTE).ward("31342").in(jdbc);

        assertThat(get("/phan-anh?linh-vuc=" + WASTE + "&xa=31342&tinh-trang=da-tra-loi"))
                .bodyText()
                .contains(wanted.path())
                .doesNotContain(otherCategory.path(), otherWard.path(), otherStage.path());
    }

    @Test
    void pagesOnWithTheSameFilter() {
        for (int i = 0; i < 21; i++) {
            aReport()
                    .ward("31338")
                    .received(Instant.now().minus(Duration.ofDays(i)))
                    .in(jdbc);
        }

        String first = body("/phan-anh?xa=31338");
        String second = body(link(first, "/phan-anh\\?xa=31338&amp;sau=[^\"]+"));

        assertThat(cards(first)).isEqualTo(20);
        assertThat(cards(second)).isEqualTo(1);
        assertThat(second).contains("href=\"/phan-anh?xa=31338\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        assertThat(get("/phan-anh?q=khongcotunaynhuvay"))
                .hasStatusOk()
                .bodyText()
                .contains("Không tìm thấy");
        assertThat(get("/phan-anh?q=khongcotunaynhuvay&sau=garbled")).hasStatusOk();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private String body(String address) {
        return new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String link(String body, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group().replace("&amp;", "&");
    }

    private static int cards(String body) {
        return body.split("class=\"row\"", -1).length - 1;
    }
}
