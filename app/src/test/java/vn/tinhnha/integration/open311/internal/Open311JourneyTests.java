package vn.tinhnha.integration.open311.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.integration.open311.internal.Open311Client.Answer;
import vn.tinhnha.testing.IntegrationTest;

/** What an Open311 client does, in both formats. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class Open311JourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private JdbcClient jdbc;

    private Open311Client client;
    private String key;

    @BeforeEach
    void aClientWithAKey() {
        client = new Open311Client(port);
        key = keys.create("client-" + UUID.randomUUID()).orElseThrow();
    }

    @Test
    void inJson() {
        Answer discovery = client.get("/discovery.json");
        assertThat(discovery.type()).isEqualTo("application/json");
        assertThat(JsonPath.<String>read(discovery.text(), "$.endpoints[0].url"))
                .isEqualTo("http://localhost:" + port + "/open311/v2");

        Answer services = client.get("/services.json?jurisdiction_id=haugiang.gov.vn&locale=en");
        String service = JsonPath.read(services.text(), "$[0].service_code");
        assertThat(JsonPath.<String>read(services.text(), "$[0].service_name")).isEqualTo("Roads and bridges");
        assertThat(JsonPath.<Boolean>read(services.text(), "$[0].metadata")).isTrue();

        Answer definition = client.get("/services/" + service + ".json");
        assertThat(JsonPath.<String>read(definition.text(), "$.attributes[0].values[0].key"))
                .isEqualTo("yes");

        Answer filed = client.post("/requests.json", form(service));
        assertThat(filed.status()).isEqualTo(201);
        String id = JsonPath.read(filed.text(), "$[0].service_request_id");
        String token = JsonPath.read(filed.text(), "$[0].token");
        assertThat(JsonPath.<Object>read(filed.text(), "$[0].account_id")).isNull();

        assertThat(client.get("/requests/" + id + ".json").status()).isEqualTo(404);
        assertThat(JsonPath.<String>read(
                        client.get("/tokens/" + token + ".json").text(), "$[0].service_request_id"))
                .isEqualTo(id);

        publish(id);
        String found = client.get("/requests/" + id + ".json").text();
        assertThat(JsonPath.<String>read(found, "$[0].status")).isEqualTo("closed");
        assertThat(JsonPath.<String>read(found, "$[0].status_notes")).isEqualTo("Đã vá mặt đường.");
        assertThat(JsonPath.<Double>read(found, "$[0].long")).isEqualTo(105.4702);
        assertThat(JsonPath.<Map<String, Object>>read(found, "$[0]"))
                .containsKeys("service_notice", "zipcode", "media_url", "agency_responsible", "address_id")
                .doesNotContainKeys("first_name", "phone", "email");
        assertThat(found).doesNotContain("0912345678", "Lan");
        assertThat(OffsetDateTime.parse(JsonPath.read(found, "$[0].requested_datetime"))
                        .getOffset()
                        .toString())
                .isEqualTo("+07:00");
        assertThat(client.get("/requests.json?status=closed&service_code=" + service)
                        .text())
                .contains(id);
        assertThat(client.get("/requests.json?status=open").text()).doesNotContain(id);
    }

    @Test
    void inXml() {
        assertThat(client.get("/discovery.xml").xpath("/discovery/endpoints/endpoint/formats/format[2]"))
                .isEqualTo("text/xml");
        Answer services = client.get("/services.xml");
        assertThat(services.type()).startsWith("text/xml");
        String service = services.xpath("/services/service[2]/service_code");
        assertThat(client.get("/services/" + service + ".xml")
                        .xpath("/service_definition/attributes/attribute/values/value[2]/key"))
                .isEqualTo("no");

        Answer filed = client.post("/requests.xml", form(service));
        String id = filed.xpath("/service_requests/request/service_request_id");
        String token = filed.xpath("/service_requests/request/token");
        assertThat(client.get("/tokens/" + token + ".xml").xpath("/service_requests/request/service_request_id"))
                .isEqualTo(id);

        publish(id);
        Answer found = client.get("/requests.xml?service_request_id=" + id);
        assertThat(found.xpath("count(/service_requests/request)")).isEqualTo("1");
        assertThat(found.xpath("/service_requests/request/description")).isEqualTo("Cống nghẹt & ngập <sâu> cả xóm");
        assertThat(found.xpath("/service_requests/request/lat")).isEqualTo("9.7845");
        assertThat(found.xpath("count(/service_requests/request/zipcode)")).isEqualTo("1");
    }

    @Test
    void aRetryNeverMakesASecondReport() {
        Map<String, String> form = form("ha-tang-giao-thong");

        Answer first = client.post("/requests.json", form);
        Answer again = client.post("/requests.json", form);
        Answer withKey = client.post("/requests.json", form, "Idempotency-Key", "a");
        Answer withKeyAgain = client.post("/requests.json", form, "Idempotency-Key", "a");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(withKey.status()).isEqualTo(201);
        assertThat(withKeyAgain.text()).isEqualTo(withKey.text()).isNotEqualTo(first.text());
    }

    @Test
    void aPlaceMayBeGivenInWords() {
        Map<String, String> form = form("ha-tang-giao-thong");
        form.remove("lat");
        form.remove("long");
        form.put("address_string", "Trần Hưng Đạo, Phường I, Vị Thanh");

        Answer filed = client.post("/requests.json", form);

        assertThat(filed.status()).isEqualTo(201);
        publish(JsonPath.read(filed.text(), "$[0].service_request_id"));
        form.put("address_string", "Hà Nội");
        assertThat(client.post("/requests.json", form).status()).isEqualTo(400);
        form.put("address_id", "31321");
        assertThat(client.post("/requests.json", form).status()).isEqualTo(201);
    }

    @Test
    void aConfidentialReportNeverShows() {
        Map<String, String> form = form("ha-tang-giao-thong");
        form.put("attribute[confidential]", "yes");

        String id = JsonPath.read(client.post("/requests.json", form).text(), "$[0].service_request_id");
        publish(id);

        assertThat(client.get("/requests/" + id + ".json").status()).isEqualTo(404);
        assertThat(client.get("/requests.json").text()).doesNotContain(id);
    }

    private Map<String, String> form(String service) {
        Map<String, String> form = new HashMap<>();
        form.put("api_key", key);
        form.put("service_code", service);
        form.put("lat", "9.7845");
        form.put("long", "105.4702");
        form.put("description", "Cống nghẹt & ngập <sâu> cả xóm");
        form.put("first_name", "Lan");
        form.put("last_name", "Nguyễn Thị");
        form.put("phone", "0912345678");
        form.put("email", "lan@example.org");
        return form;
    }

    /** What officials do is tested elsewhere. */
    private void publish(String code) {
        assertThat(jdbc.sql("""
                        update fieldreport.report
                        set status = 'PUBLISHED', result = 'Đã vá mặt đường.', published_at = now()
                        where code = :code
                        """).param("code", code).update()).isEqualTo(1);
    }
}
