package vn.tinhnha.participation.fieldreport.internal.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.browsing.ReportRow.aReport;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.testing.IntegrationTest;

@IntegrationTest
class FieldReportApiTests {

    private static final String API = "/api/v1/field-reports";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsAPublicReport() {
        ReportRow report = aReport().status("PUBLISHED").in(jdbc);

        assertThat(get(API + "/" + report.code)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"code": "%s", "url": "http://localhost%s", "stage": "ANSWERED", "ward": "31321",
                         "location": {"latitude": 9.7845, "longitude": 105.4702}, "result": "Đã vá mặt đường."}
                        """.formatted(
                        report.code, report.path()));
        assertThat(get(API + "/" + report.code)).bodyText().doesNotContain("Kín", "reporter", "confidential");
    }

    @Test
    void walksThroughAllPages() throws Exception {
        for (int i = 0; i < 5; i++) {
            aReport()
                    .ward("31396")
                    .received(Instant.now().minus(Duration.ofDays(i)))
                    .in(jdbc);
        }

        String address = API + "?ward=31396&limit=2";
        int seen = 0;
        int pages = 0;
        while (address != null) {
            String body = get(address).getResponse().getContentAsString();
            seen += JsonPath.<Integer>read(body, "$.items.length()");
            pages++;
            address = body.contains("\"next\"") ? relative(JsonPath.read(body, "$.next")) : null;
        }

        assertThat(seen).isEqualTo(5);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void tellsWhatChangedLately() {
        ReportRow old = aReport()
                .ward("31408")
                .received(Instant.now().minus(Duration.ofDays(30)))
                .in(jdbc);
        ReportRow fresh = aReport().ward("31408").in(jdbc);
        String yesterday = Instant.now().minus(Duration.ofDays(1)).toString();

        assertThat(get(API + "?ward=31408&changedFrom=" + yesterday))
                .bodyText()
                .contains(fresh.code)
                .doesNotContain(old.code);
    }

    @Test
    void refusesWithAProblemDocument() {
        ReportRow secret = aReport().confidential().in(jdbc);

        assertThat(get(API + "/" + secret.code)).hasStatus(404).hasContentType("application/problem+json");
        for (String wrong : new String[] {"?limit=0", "?limit=x", "?cursor=x", "?stage=LOST", "?receivedFrom=today"}) {
            assertThat(get(API + wrong)).hasStatus(400).hasContentType("application/problem+json");
        }
    }

    @Test
    void isOpenToOtherSites() {
        assertThat(mvc.get().uri(API).header("Origin", "https://example.org").exchange())
                .hasHeader("Access-Control-Allow-Origin", "*");
    }

    @Test
    void isDescribedAsOpenApi() {
        assertThat(get("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKeys(API, API + "/{code}");
        assertThat(get("/v3/api-docs"))
                .bodyText()
                .contains("List public reports")
                .doesNotContain("/phan-anh/ban-do");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private static String relative(String address) {
        return address.substring("http://localhost".length());
    }
}
