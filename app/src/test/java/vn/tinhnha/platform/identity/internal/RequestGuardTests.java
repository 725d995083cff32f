package vn.tinhnha.platform.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.testing.IntegrationTest;

/** What guards every request, seen from outside, with the demo accounts of each role. */
@IntegrationTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tinhnha.demo=true", "tinhnha.map.tiles=https://{s}.tiles.example.vn/{z}/{x}/{y}.png"})
@Import(IdentityTestPages.class)
class RequestGuardTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoAccounts demo;

    private Browser visitor() {
        return new Browser(port);
    }

    private Browser signedIn(String username) {
        Browser browser = visitor();
        assertThat(browser.signIn(username, DemoRoster.PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private String demoAccount(String prefix) {
        return demo.offered().stream()
                .map(SignInPage.DemoAccount::username)
                .filter(username -> username.startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Areas {

        @Test
        void admitTheirRolesOnly() {
            for (String username : new String[] {"tiepnhan", "giamsat"}) {
                Browser browser = signedIn(username);
                assertThat(browser.get("/dieu-hanh/thu").statusCode()).isEqualTo(200);
                assertThat(browser.get("/xu-ly/thu").statusCode()).isEqualTo(403);
            }
            for (String username : new String[] {demoAccount("xuly."), demoAccount("lanhdao.")}) {
                Browser browser = signedIn(username);
                assertThat(browser.get("/xu-ly/thu").statusCode()).isEqualTo(200);
                assertThat(browser.get("/dieu-hanh/thu").statusCode()).isEqualTo(403);
            }
        }

        @Test
        void keepTheAdministratorOutOfReports() {
            Browser browser = signedIn("quantri");

            assertThat(browser.get("/dieu-hanh/thu").statusCode()).isEqualTo(403);
            assertThat(browser.get("/xu-ly/thu").statusCode()).isEqualTo(403);
        }

        @Test
        void askScriptsToGoToTheSignInPage() {
            assertThat(visitor()
                            .get("/dieu-hanh/thu", "HX-Request", "true")
                            .headers()
                            .firstValue("HX-Redirect"))
                    .contains("/dang-nhap");
            assertThat(visitor()
                            .get("/dieu-hanh/thu", "Accept", "text/event-stream")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Nested
    class Visitors {

        @Test
        void getNoSessionAndNoCookieFromAPageWithoutForms() {
            Browser browser = visitor();
            long before = sessions();

            HttpResponse<String> page = browser.get("/thu/ai");

            assertThat(page.body()).isEqualTo("visitor");
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(sessions()).isEqualTo(before);
        }

        @Test
        void getAFormTokenThatWorksWithoutASession() {
            Browser browser = visitor();
            long before = sessions();
            HttpResponse<String> form = browser.get("/dang-nhap");

            assertThat(form.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .startsWith("tn_csrf=")
                    .contains("HttpOnly", "SameSite=Lax");
            assertThat(browser.post("/thu/gui", Map.of("_csrf", Browser.csrf(form.body())))
                            .body())
                    .isEqualTo("posted");
            assertThat(browser.post("/thu/gui", Map.of()).statusCode()).isEqualTo(403);
            assertThat(sessions()).isEqualTo(before);
        }

        @Test
        void getADifferentlyMaskedTokenOnEachPage() {
            Browser browser = visitor();

            assertThat(Browser.csrf(browser.get("/dang-nhap").body()))
                    .isNotEqualTo(Browser.csrf(browser.get("/dang-nhap").body()));
        }

        @Test
        void areRecognizedByTheirDeviceOnceAFormAskedForIt() {
            Browser browser = visitor();
            HttpResponse<String> first = browser.get("/thu/thiet-bi");

            assertThat(first.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .startsWith("tn_device=")
                    .contains("HttpOnly", "SameSite=Lax", "Max-Age=63072000");
            assertThat(first.body())
                    .doesNotContain(
                            browser.cookie(CookieDevices.COOKIE).orElseThrow().getValue());
            assertThat(browser.get("/thu/thiet-bi").body()).isEqualTo(first.body());
            assertThat(visitor().get("/thu/thiet-bi").body()).isNotEqualTo(first.body());
        }

        private long sessions() {
            return jdbc.sql("select count(*) from identity.session")
                    .query(Long.class)
                    .single();
        }
    }

    @Nested
    class Interfaces {

        @Test
        void neitherReadASessionNorNeedAFormToken() {
            HttpResponse<String> answer = visitor().post("/api/thu", Map.of());

            assertThat(answer.body()).isEqualTo("posted");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Nested
    class Headers {

        @Test
        void forbidWhatPagesDoNotNeed() {
            HttpResponse<String> page = visitor().get("/thu/ai");

            assertThat(header(page, "Content-Security-Policy"))
                    .contains("script-src 'self';", "frame-ancestors 'none'", "object-src 'none'")
                    .contains("img-src 'self' data: blob: https://*.tiles.example.vn;")
                    .doesNotContain("unsafe");
            assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(header(page, "Permissions-Policy")).contains("camera=(self)", "microphone=()");
        }

        @Test
        void letFilesBeKeptButNotRun() {
            HttpResponse<String> file = visitor().get("/tep/thu");

            assertThat(header(file, "Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(file.headers().firstValue("Cache-Control")).isEmpty();
        }

        private static String header(HttpResponse<String> response, String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    @Nested
    class SignInPageInDemo {

        @Test
        void offersAFewAccounts() {
            assertThat(visitor().get("/dang-nhap").body())
                    .contains("tiepnhan", "giamsat", "quantri", "xuly.", "lanhdao.", DemoRoster.PASSWORD);
            assertThat(demo.lines()).hasSize(8);
        }
    }
}
