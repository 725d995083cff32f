package vn.tinhnha.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shell as browsers meet it. */
@SpringBootTest(
        classes = WebSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tinhnha.demo=true", "tinhnha.dev=false"})
class ShellHttpTests {

    private static final int FIRST_VISIT_BYTES = 90_000;
    private static final int SCRIPT_BYTES = 25_000;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/(?:assets/|icon)[^\"#]+)");

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Nested
    class Languages {

        @Test
        void aCookieWinsOverTheBrowserAndVietnameseIsTheDefault() throws Exception {
            assertThat(page("/").body()).contains("<html lang=\"vi\"");
            assertThat(page("/", "Accept-Language", "fr,en;q=0.8").body()).contains("<html lang=\"en\"");
            assertThat(page("/", "Accept-Language", "en", "Cookie", "lang=vi").body())
                    .contains("<html lang=\"vi\"");
            assertThat(page("/", "Accept-Language", ";;broken").body()).contains("<html lang=\"vi\"");
        }

        @Test
        void aChoiceIsKeptAndReturnsToTheSamePage() throws Exception {
            HttpResponse<String> answer = page("/ngon-ngu?lang=en&back=%2Ftim%3Fq%3Dan");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/tim?q=an");
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("lang=en;")
                    .contains("HttpOnly");
        }

        @Test
        void aChoiceNeverLeadsToAnotherSite() throws Exception {
            for (String back : List.of("https://x.example/", "//x.example", "/%5Cx.example", "/%0d%0aA:b")) {
                assertThat(page("/giao-dien?theme=dark&back=" + back).headers().firstValue("Location"))
                        .as(back)
                        .hasValue("/");
            }
        }
    }

    @Nested
    class Searching {

        @Test
        void findsFunctionsWithoutDiacritics() throws Exception {
            assertThat(page("/tim?q=ban+do").body())
                    .contains("Bản đồ phản ánh")
                    .doesNotContain("Phản ánh của tôi</strong>");
            assertThat(page("/tim?q=zzz").body()).contains("Chưa tìm thấy");
        }

        @Test
        void whatIsTypedStaysText() throws Exception {
            assertThat(page("/tim?q=%3Cscript%3E").body())
                    .doesNotContain("<script>")
                    .contains("&lt;script&gt;");
        }
    }

    @Nested
    class Errors {

        @Test
        void peopleGetAPageWithTheRequestNumber() throws Exception {
            HttpResponse<String> answer = page("/khong-co");
            String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Không tìm thấy trang", id, "href=\"/\"");
        }

        @Test
        void programsGetAProblem() throws Exception {
            HttpResponse<String> answer = page("/api/v1/khong-co", "X-Request-Id", "proxy-0001");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"status\":404", "\"requestId\":\"proxy-0001\"");
        }

        @Test
        void aRequestNumberThatCouldForgeALogLineIsReplaced() throws Exception {
            assertThat(page("/", "X-Request-Id", "a b<>")
                            .headers()
                            .firstValue("X-Request-Id")
                            .orElseThrow())
                    .matches("[0-9a-z]{10}");
        }
    }

    @Nested
    class Files {

        @Test
        void aFingerprintedFileIsKeptForAYear() throws Exception {
            HttpResponse<byte[]> style = compressed(links(page("/").body()).getFirst());
            assertThat(style.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(style.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(unzipped(style.body()))
                    .contains("--accent-light: #0b6b3a")
                    .doesNotContain("@import");
        }

        @Test
        void yesterdaysFingerprintGetsTodaysFileForAMinute() throws Exception {
            HttpResponse<String> answer = page("/assets/css/app-0000000000.css");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
        }

        @Test
        void modulesImportEachOtherByFingerprint() throws Exception {
            String map = links(page("/dev/components").body()).stream()
                    .filter(link -> link.contains("/js/map-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(page(map).body()).containsPattern("import\\(\"/assets/js/map-view-[0-9a-f]{10}\\.js\"\\)");
        }

        @Test
        void theFirstVisitFitsTheBudget() throws Exception {
            HttpResponse<byte[]> home = compressed("/");
            int all = home.body().length;
            int script = 0;
            for (String link : links(unzipped(home.body()))) {
                int size = compressed(link).body().length;
                all += size;
                script += link.endsWith(".js") ? size : 0;
            }
            assertThat(all).isBetween(5_000, FIRST_VISIT_BYTES);
            assertThat(script).isBetween(300, SCRIPT_BYTES);
        }
    }

    @Nested
    class InstalledApp {

        @Test
        void theManifestNamesTheProvinceAndItsIcons() throws Exception {
            assertThat(page("/manifest.webmanifest").body())
                    .contains("\"short_name\":\"Hậu Giang\"", "\"theme_color\":\"#0b6b3a\"", "/icon-512.png");
            assertThat(page("/icon-192.png").headers().firstValue("Content-Type"))
                    .hasValue("image/png");
            assertThat(page("/icon-maskable.svg").body()).startsWith("<svg");
        }

        @Test
        void theOfflinePageFindsItsIconsOnThePhone() throws Exception {
            String sprite = links(page("/ngoai-tuyen").body()).stream()
                    .filter(link -> link.startsWith("/assets/icons-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(page(sprite).body()).contains("<symbol id=\"wifi-off\"");
            assertThat(page("/sw.js").body()).contains(sprite);
        }

        @Test
        void theServiceWorkerKeepsPagesOfStrangersOnly() throws Exception {
            HttpResponse<String> worker = page("/sw.js");
            assertThat(worker.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(worker.body())
                    .startsWith("const VERSION = \"")
                    .contains("\"/ngoai-tuyen\"", "credentials: \"omit\"")
                    .containsOnlyOnce("cache.put(path");
        }
    }

    @Test
    void noPageHasInlineStyleOrScript() throws Exception {
        for (String path :
                List.of("/", "/them", "/dev/components", "/dev/components/staff", "/khong-co", "/ngoai-tuyen")) {
            assertThat(page(path).body())
                    .as(path)
                    .doesNotContain(" style=", "<style", "javascript:", " onclick=")
                    .doesNotContainPattern("<script(?![^>]* src=)");
        }
    }

    private HttpResponse<String> page(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> compressed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unzipped(byte[] content) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> links(String html) {
        List<String> links = new ArrayList<>();
        for (Matcher link = LINK.matcher(html); link.find(); ) {
            links.add(link.group(1));
        }
        return links.stream().distinct().toList();
    }
}
