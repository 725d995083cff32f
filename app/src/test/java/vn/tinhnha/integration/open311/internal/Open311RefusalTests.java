package vn.tinhnha.integration.open311.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.testing.IntegrationTest;

@IntegrationTest
class Open311RefusalTests {

    private static final String FORM = "service_code=ha-tang-giao-thong&description=Ổ gà sâu giữa đường";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApiKeys keys;

    @ParameterizedTest
    @CsvSource({
        "/services.json?jurisdiction_id=elsewhere.gov, 404",
        "/services/none.json, 404",
        "/requests/HG26-000012.json, 404",
        "/requests/garbled.json, 404",
        "/tokens/none.json, 404",
        "/requests.json?status=lost, 400",
        "/requests.json?start_date=yesterday, 400",
        "/requests.json?start_date=2026-01-01T00:00:00%2B07:00&end_date=2026-11-01T00:00:00%2B07:00, 400",
        "/requests.json?page=0, 400",
        "/requests.json?page=30&page_size=50, 400",
        "/requests.json?page_size=5000, 400"
    })
    void readsAreRefusedAsTheStandardSays(String path, int status) {
        assertThat(get(path))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$[0].code")
                .isEqualTo(status);
        assertThat(get(path))
                .bodyJson()
                .extractingPath("$[0].description")
                .asString()
                .isNotBlank();
    }

    @Test
    void errorsComeInXmlToo() {
        assertThat(get("/services/none.xml"))
                .hasStatus(404)
                .bodyText()
                .contains("<errors><error><code>404</code><description>");
    }

    @Test
    void filingNeedsAKey() {
        assertThat(post(FORM))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$[0].code")
                .isEqualTo(403);
        assertThat(post(FORM + "&api_key=tn_guess")).hasStatus(403);
        String revoked = keys.create("revoked").orElseThrow();
        keys.revoke("revoked");
        assertThat(post(FORM + "&api_key=" + revoked)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description=Ổ gà sâu giữa đường&lat=9.78&long=105.47",
                "service_code=none&description=Ổ gà sâu giữa đường&lat=9.78&long=105.47",
                FORM,
                FORM + "&lat=north&long=105",
                FORM + "&lat=21.03&long=105.85",
                FORM + "&address_id=1",
                "service_code=ha-tang-giao-thong&description=&lat=9.7845&long=105.4702"
            })
    void anIncompleteReportIsRefusedWithReasons(String form) {
        String key = keys.create("client " + form.hashCode()).orElseThrow();

        assertThat(post(form + "&api_key=" + key))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$[0].description")
                .asString()
                .isNotBlank();
    }

    @Test
    void readingNeedsNone() {
        assertThat(get("/requests.json")).hasStatusOk();
        assertThat(get("/requests.json?page=2&page_size=50&updated_after=2026-01-01T00:00:00%2B07:00"))
                .hasStatusOk();
        assertThat(get("/requests")).hasStatusOk().hasContentType("application/json");
    }

    @Test
    void aClientThatFilesTooMuchWaits() {
        String key = keys.create("busy").orElseThrow();
        MvcTestResult last = post(FORM + "&api_key=" + key);
        for (int i = 0; i < 200 && last.getResponse().getStatus() != 429; i++) {
            last = post(FORM + "&api_key=" + key);
        }

        assertThat(last).hasStatus(429).containsHeader("Retry-After");
        assertThat(last).bodyJson().extractingPath("$[0].code").isEqualTo(429);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(URI.create("/open311/v2" + path)).exchange();
    }

    private MvcTestResult post(String form) {
        var request = mvc.post().uri("/open311/v2/requests.json").contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }
}
