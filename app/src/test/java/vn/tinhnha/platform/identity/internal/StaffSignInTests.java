package vn.tinhnha.platform.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.NewPerson;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.testing.IntegrationTest;

/** Officials sign in and out over real HTTP, with sessions in a real database. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(IdentityTestPages.class)
class StaffSignInTests {

    private static final String PASSWORD = "Mật khẩu Đúng 1!";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Province province;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private static int number;
    private Browser browser;
    private Person officer;
    private Person handler;

    @BeforeEach
    void peopleWithFreshNames() {
        browser = new Browser(port);
        number++;
        officer = add("can-bo-" + number, Agency.Kind.OPERATIONS_CENTER, Role.INTAKE_OFFICER);
        handler = add("dau-moi-" + number, Agency.Kind.DEPARTMENT, Role.AGENCY_HANDLER);
        clock.advance(Duration.ofHours(1)); // the limit of attempts per network is not in the way
    }

    private Person add(String username, Agency.Kind kind, Role role) {
        String organization = province.agencies().stream()
                .filter(agency -> agency.kind() == kind)
                .findFirst()
                .orElseThrow()
                .code();
        return people.create(
                new NewPerson(username, "Nguyễn Thị Hạnh", PASSWORD, List.of(new Membership(organization, role))));
    }

    private long sessions() {
        return jdbc.sql("select count(*) from identity.session")
                .query(Long.class)
                .single();
    }

    @Nested
    class SigningIn {

        @Test
        void leadsEachRoleToItsPlaceOfWork() {
            HttpResponse<String> answer =
                    browser.signIn(" " + officer.username().toUpperCase(Locale.ROOT) + " ", PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(Browser.location(answer)).isEqualTo("/dieu-hanh");

            assertThat(Browser.location(new Browser(port).signIn(handler.username(), PASSWORD)))
                    .isEqualTo("/xu-ly");
        }

        @Test
        void leadsBackToThePageThatAskedForIt() {
            String signIn = Browser.location(browser.get("/dieu-hanh/thu?trang=2"));

            assertThat(signIn).isEqualTo("/dang-nhap?tiep=%2Fdieu-hanh%2Fthu%3Ftrang%3D2");
            assertThat(Browser.location(browser.signIn(signIn, officer.username(), PASSWORD)))
                    .isEqualTo("/dieu-hanh/thu?trang=2");
        }

        @Test
        void neverLeadsToAnotherSite() {
            String page = "/dang-nhap?tiep=https%3A%2F%2Fevil.example%2Fdieu-hanh";

            assertThat(Browser.location(browser.signIn(page, officer.username(), PASSWORD)))
                    .isEqualTo("/dieu-hanh");
        }

        @Test
        void givesControllersTheOfficialAndTheirRoles() {
            browser.signIn(officer.username(), PASSWORD);

            assertThat(browser.get("/dieu-hanh/thu").body()).contains(officer.username(), "INTAKE_OFFICER");
            assertThat(browser.get("/thu/ai").body()).isEqualTo("Nguyễn Thị Hạnh");
        }

        @Test
        void keepsTheSessionInTheDatabaseUnderANewId() {
            browser.signIn(officer.username(), PASSWORD);
            String first =
                    browser.cookie(SessionConfiguration.COOKIE).orElseThrow().getValue();
            browser.post(
                    "/dang-nhap",
                    Map.of(
                            "_csrf", Browser.csrf(browser.get("/thu/bieu-mau").body()),
                            "username", handler.username(),
                            "password", PASSWORD));

            assertThat(browser.cookie(SessionConfiguration.COOKIE).orElseThrow().getValue())
                    .isNotEqualTo(first);
            assertThat(jdbc.sql("select count(*) from identity.session where principal_name = :name")
                            .param("name", handler.username())
                            .query(Long.class)
                            .single())
                    .isOne();
        }

        @Test
        void isRefusedWithoutTheTokenOfTheForm() {
            HttpResponse<String> answer =
                    browser.post("/dang-nhap", Map.of("username", officer.username(), "password", PASSWORD));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(browser.cookie(SessionConfiguration.COOKIE)).isEmpty();
        }
    }

    @Nested
    class Refusals {

        @Test
        void areTheSameForAnUnknownNameAndAWrongPassword() {
            HttpResponse<String> wrong = browser.signIn(officer.username(), "sai");
            HttpResponse<String> unknown = browser.signIn("khong-co-ai", "sai");

            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(unknown.statusCode()).isEqualTo(422);
            assertThat(withoutVariables(unknown.body())).isEqualTo(withoutVariables(wrong.body()));
        }

        private String withoutVariables(String page) {
            return page.replaceAll("value=\"[^\"]*\"", "");
        }

        @Test
        void keepTheNameThatWasTyped() {
            assertThat(browser.signIn(officer.username(), "sai").body())
                    .contains("value=\"" + officer.username() + "\"")
                    .contains("Tên đăng nhập hoặc mật khẩu chưa đúng");
        }

        @Test
        void lockTheAccountAfterFiveAndUnlockItAfterFifteenMinutes() {
            for (int i = 0; i < 5; i++) {
                browser.signIn(officer.username(), "sai");
            }
            assertThat(browser.signIn(officer.username(), PASSWORD).statusCode())
                    .as("the right password while locked")
                    .isEqualTo(422);

            clock.advance(Duration.ofMinutes(15).minusSeconds(1));
            assertThat(browser.signIn(officer.username(), PASSWORD).statusCode())
                    .isEqualTo(422);

            clock.advance(Duration.ofSeconds(1));
            assertThat(browser.signIn(officer.username(), PASSWORD).statusCode())
                    .isEqualTo(303);
        }

        @Test
        void startCountingAnewAfterASuccess() {
            for (int i = 0; i < 9; i++) {
                new Browser(port).signIn(officer.username(), i == 4 ? PASSWORD : "sai");
            }

            assertThat(new Browser(port).signIn(officer.username(), PASSWORD).statusCode())
                    .isEqualTo(303);
        }

        @Test
        void areRecordedWithoutTheTypedNameAndCannotBeErased() {
            browser.signIn("mat-khau-go-nham", "sai");

            assertThat(jdbc.sql(
                                    "select to_jsonb(sign_in_event)::text from identity.sign_in_event order by id desc limit 1")
                            .query(String.class)
                            .single())
                    .contains("REFUSED", "127.0.0.0/24")
                    .doesNotContain("mat-khau");
            assertThatThrownBy(
                            () -> jdbc.sql("delete from identity.sign_in_event").update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }

        @Test
        void comeEarlyForANetworkThatTriesTooOften() {
            HttpResponse<String> answer = browser.signIn("khong-co-ai", "sai");
            for (int i = 0; i < 60 && answer.statusCode() == 422; i++) {
                answer = browser.post(
                        "/dang-nhap",
                        Map.of("_csrf", Browser.csrf(answer.body()), "username", "a", "password", "x".repeat(300)));
            }

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        }
    }

    @Nested
    class Ending {

        @Test
        void signOutEndsTheSessionInTheDatabase() {
            browser.signIn(officer.username(), PASSWORD);
            long before = sessions();
            browser.post(
                    "/dang-xuat",
                    Map.of("_csrf", Browser.csrf(browser.get("/thu/bieu-mau").body())));

            assertThat(sessions()).isEqualTo(before - 1);
            assertThat(Browser.location(browser.get("/dieu-hanh/thu"))).startsWith("/dang-nhap");
        }

        @Test
        void signOutNeedsTheTokenOfTheForm() {
            browser.signIn(officer.username(), PASSWORD);

            assertThat(browser.post("/dang-xuat", Map.of()).statusCode()).isEqualTo(403);
            assertThat(browser.get("/dieu-hanh/thu").statusCode()).isEqualTo(200);
        }

        @Test
        void disablingAPersonEndsTheirSessionsAtOnce() {
            browser.signIn(officer.username(), PASSWORD);
            people.disable(officer.id());

            assertThat(Browser.location(browser.get("/dieu-hanh/thu"))).startsWith("/dang-nhap");
            assertThat(browser.signIn(officer.username(), PASSWORD).statusCode())
                    .isEqualTo(422);
        }

        @Test
        void anIdleSessionEndsAfterFifteenMinutes() {
            browser.signIn(officer.username(), PASSWORD);
            assertThat(jdbc.sql("""
                                    update identity.session
                                    set last_access_time = last_access_time - 900001, expiry_time = expiry_time - 900001
                                    where principal_name = :name and max_inactive_interval = 900
                                    """).param("name", officer.username()).update()).isOne();

            assertThat(Browser.location(browser.get("/dieu-hanh/thu"))).startsWith("/dang-nhap");
        }
    }
}
