package vn.tinhnha.participation.fieldreport.internal.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.browsing.ReportRow.aReport;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import vn.tinhnha.testing.IntegrationTest;

@IntegrationTest
class FeedsTests {

    private static final String ATOM = "/*[local-name()='feed' and namespace-uri()='http://www.w3.org/2005/Atom']";

    /** A category that no other test uses. */
    private static final String LAND = "dat-dai";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void atomHasWhatRfc4287Demands() throws Exception {
        ReportRow report = aReport()
                .ward("31366")
                .status("PUBLISHED")
                .saying("Cống nghẹt & ngập <sâu>")
                .in(jdbc);
        aReport().ward("31366").confidential().in(jdbc);

        MvcTestResult feed = get("/phan-anh/atom.xml?xa=31366");
        Document document = xml(feed);

        assertThat(feed).hasStatusOk().hasContentType("application/atom+xml");
        assertThat(text(document, ATOM + "/*[local-name()='id']"))
                .isEqualTo("tag:app.haugiang.gov.vn,2025-07-01:/phan-anh/atom.xml?xa=31366");
        assertThat(OffsetDateTime.parse(text(document, ATOM + "/*[local-name()='updated']")))
                .isBefore(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1));
        assertThat(text(document, ATOM + "/*[local-name()='link'][@rel='self']/@href"))
                .endsWith("/phan-anh/atom.xml?xa=31366");
        assertThat(text(document, ATOM + "/*[local-name()='author']/*[local-name()='name']"))
                .isNotBlank();
        assertThat(text(document, "count(" + ATOM + "/*[local-name()='entry'])"))
                .isEqualTo("1");
        String entry = ATOM + "/*[local-name()='entry']/";
        assertThat(text(document, entry + "*[local-name()='id']")).endsWith(":" + report.path());
        assertThat(text(document, entry + "*[local-name()='summary']"))
                .contains("Cống nghẹt & ngập <sâu>", "Đã vá mặt đường.");
        assertThat(text(document, entry + "*[local-name()='link']/@href")).endsWith(report.path());
    }

    @Test
    void feedsAreKeptByCachesUntilTheyChange() {
        aReport().ward("31369").in(jdbc);
        for (String feed : new String[] {"/phan-anh/atom.xml?xa=31369", "/phan-anh/diem.geojson?xa=31369"}) {
            String tag = String.valueOf(get(feed).getResponse().getHeader("ETag"));

            assertThat(get(feed)).hasHeader("Cache-Control", "max-age=60, public");
            assertThat(mvc.get().uri(feed).header("If-None-Match", tag).exchange())
                    .hasStatus(304);

            aReport().ward("31369").in(jdbc);
            assertThat(mvc.get().uri(feed).header("If-None-Match", tag).exchange())
                    .hasStatusOk();
        }
    }

    @Test
    void geoJsonTellsEachReport() {
        ReportRow report = aReport().ward("31393").at(9.75, 105.5).in(jdbc);
        aReport().ward("31393").status("RECEIVED").in(jdbc);
        ReportRow old = aReport()
                .ward("31393")
                .received(Instant.now().minus(Duration.ofDays(200)))
                .in(jdbc);

        assertThat(get("/phan-anh/diem.geojson?xa=31393"))
                .hasContentType("application/geo+json")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "FeatureCollection", "features": [{
                            "type": "Feature",
                            "geometry": {"type": "Point", "coordinates": [105.5, 9.75]},
                            "properties": {"code": "%s", "url": "%s", "stage": "IN_PROGRESS"}}]}
                        """.formatted(report.code, report.path()));
        assertThat(get("/phan-anh/diem.geojson?xa=31393&ngay=365")).bodyText().contains(old.code);
    }

    @Test
    void theMapGathersWhatIsClose() {
        for (int i = 0; i < 3; i++) {
            aReport().category(LAND).at(9.9000 + i * 0.0001, 105.9).in(jdbc);
        }
        ReportRow apart = aReport().category(LAND).at(9.6, 105.3).in(jdbc);
        String address = "/phan-anh/diem.geojson?linh-vuc=" + LAND + "&bbox=105,9.5,106,10&z=";

        assertThat(get(address + 10))
                .bodyJson()
                .extractingPath("$.features[*].properties.count")
                .asArray()
                .containsExactly(3);
        assertThat(get(address + 10))
                .bodyJson()
                .extractingPath("$.features[*].properties.code")
                .asArray()
                .containsExactly(apart.code);
        assertThat(get(address + 20))
                .bodyJson()
                .extractingPath("$.features[*].properties.code")
                .asArray()
                .hasSize(4);
        assertThat(get(address.replace("105,", "105.5,") + 14)).bodyText().doesNotContain(apart.code);
    }

    @Test
    void aMistakenBoxIsRefused() {
        assertThat(get("/phan-anh/diem.geojson?z=10&bbox=1,2,3")).hasStatus(400);
        assertThat(get("/phan-anh/diem.geojson?z=10&bbox=1,99,3,100")).hasStatus(400);
    }

    @Test
    void otherSitesMayReadTheFeeds() {
        assertThat(mvc.get()
                        .uri("/phan-anh/diem.geojson")
                        .header("Origin", "https://example.org")
                        .exchange())
                .hasHeader("Access-Control-Allow-Origin", "*");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private static Document xml(MvcTestResult result) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
    }

    private static String text(Document document, String path) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        return xpath.evaluate(path, document);
    }
}
