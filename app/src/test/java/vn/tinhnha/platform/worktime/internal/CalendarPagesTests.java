package vn.tinhnha.platform.worktime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.worktime.WorkCalendars;
import vn.tinhnha.testing.IntegrationTest;

/** Administrators keep the calendars by their pages; days lie in 2031, where no other test looks. */
@IntegrationTest
class CalendarPagesTests {

    private static final String PATH = "/quan-tri/lich-lam-viec";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private WorkCalendars calendars;

    @Autowired
    private CalendarQueries queries;

    @Autowired
    private ProfileCalendarService profile;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void startsWithTheCalendarOfTheProfile() {
        assertThat(calendars.ofProvince().isOpen(at("2026-11-18T09:00"))).isTrue();
        assertThat(calendars.ofProvince().isOpen(at("2026-02-17T09:00")))
                .as("Tết")
                .isFalse();
        assertThat(text("/gio-lam-viec")).contains("Toàn tỉnh", "07:00-11:00, 13:00-17:00");
        assertThat(text("/ngay-nghi?nam=2026")).contains("Tết Nguyên đán", "17/02/2026");
    }

    @Test
    void anAgencyHasHoursOfItsOwnForAWhile() {
        assertThat(send("/gio-lam-viec", hours("so-y-te", "2031-01-06", "2031-01-31", "08:00-12:00")))
                .hasStatus(303);

        assertThat(calendars.of("so-y-te").isOpen(at("2031-01-06T11:30"))).isTrue();
        assertThat(calendars.of("so-y-te").isOpen(at("2031-01-06T07:30"))).isFalse();
        assertThat(calendars.of("so-y-te").isOpen(at("2031-02-03T07:30")))
                .as("afterwards")
                .isTrue();
        assertThat(calendars.of("cong-an").isOpen(at("2031-01-06T07:30")))
                .as("others")
                .isTrue();
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'calendar.change'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aSwapClosesOneDayAndOpensAnother() {
        assertThat(send("/ngay-nghi", "name", "Nghỉ Quốc khánh", "off", "2031-09-01", "work", "2031-08-30"))
                .hasStatus(303);
        assertThat(calendars.ofProvince().isOpen(at("2031-09-01T09:00"))).isFalse();
        assertThat(calendars.ofProvince().isOpen(at("2031-08-30T09:00")))
                .as("a Saturday")
                .isTrue();

        assertThat(remove("/ngay-nghi", "2031-09-01")).hasStatus(303);
        assertThat(calendars.ofProvince().isOpen(at("2031-09-01T09:00"))).isTrue();
    }

    @Test
    void whatAnAdministratorTookBackStaysSoWhenTheProfileIsReadAgain() {
        assertThat(remove("/ngay-nghi", "2024-01-01")).hasStatus(303);

        profile.follow();

        assertThat(calendars.ofProvince().isOpen(at("2024-01-01T09:00"))).isTrue();
    }

    @Test
    void aShiftOpensTheCenterOnly() {
        assertThat(send(
                        "/ca-truc",
                        "name",
                        "Ca đêm",
                        "start",
                        "20:00",
                        "end",
                        "02:00",
                        "from",
                        "2031-03-05",
                        "until",
                        "2031-03-05"))
                .hasStatus(303);

        assertThat(calendars.of("ioc").isOpen(at("2031-03-06T01:00"))).isTrue();
        assertThat(calendars.of("ioc").isOpen(at("2031-03-07T01:00"))).isFalse();
        assertThat(calendars.of("so-y-te").isOpen(at("2031-03-06T01:00"))).isFalse();
    }

    @Test
    void aClosureClosesUntilItIsTakenBack() {
        assertThat(send(
                        "/dong-cua",
                        "organization",
                        "",
                        "from",
                        "2031-05-05T09:00",
                        "until",
                        "2031-05-06T09:00",
                        "name",
                        "Bão số 3"))
                .hasStatus(303);
        assertThat(calendars.of("so-y-te").isOpen(at("2031-05-05T09:30"))).isFalse();
        assertThat(text("/dong-cua")).contains("Bão số 3");

        String id = queries.closures().stream()
                .filter(closure -> closure.reason().equals("Bão số 3"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        assertThat(remove("/dong-cua", id)).hasStatus(303);
        assertThat(calendars.of("so-y-te").isOpen(at("2031-05-05T09:30"))).isTrue();
    }

    @Test
    void aFileIsShownBeforeItIsTaken() {
        String file = """
                date,type,name,note
                2032-01-01,off,Tết Dương lịch,
                2032-02-30,off,Ngày không có,
                2032-03-01,xxx,Loại lạ,
                """;
        var preview = mvc.post()
                .uri(PATH + "/ngay-nghi/nhap")
                .multipart()
                .file(new MockMultipartFile("file", "le.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                .with(as(Role.ADMINISTRATOR))
                .with(csrf())
                .exchange();
        assertThat(preview).hasStatusOk().bodyText().contains("01/01/2032", "2032-02-30", "Cột type");
        assertThat(calendars.ofProvince().isOpen(at("2032-01-01T09:00")))
                .as("not yet")
                .isTrue();

        assertThat(send("/ngay-nghi/nhap/luu", "edition", "" + queries.edition("ngay-nghi"), "text", file))
                .hasStatus(303);
        assertThat(calendars.ofProvince().isOpen(at("2032-01-01T09:00"))).isFalse();
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndLosesNothing() {
        String seen = "" + queries.edition("ca-truc");
        send(
                "/ca-truc",
                "name",
                "Ca một",
                "start",
                "18:00",
                "end",
                "20:00",
                "from",
                "2031-07-01",
                "until",
                "2031-07-01");

        var late = send(
                "/ca-truc",
                "edition",
                seen,
                "name",
                "Ca của tôi",
                "start",
                "19:00",
                "end",
                "21:00",
                "from",
                "2031-07-01",
                "until",
                "2031-07-01");

        assertThat(late).hasStatus(409).bodyText().contains("Người khác vừa sửa", "Ca một", "Ca của tôi");
    }

    @Test
    void whatMakesNoSenseIsSaidBesideItsField() {
        assertThat(send("/gio-lam-viec", hours("so-y-te", "2031-01-06", "", "11:00-07:00")))
                .hasStatus(422)
                .bodyText()
                .contains("không chồng nhau", "11:00-07:00");
        assertThat(send("/dong-cua", "from", "2031-05-05T09:00", "until", "2032-05-06T09:00", "name", "x"))
                .hasStatus(422);
        assertThat(send("/ngay-nghi", "name", "Không ngày")).hasStatus(422);
    }

    @Test
    void onlyWhoMayChangesCalendars() {
        assertThat(get(Role.AGENCY_LEADER, "/gio-lam-viec")).hasStatus(403);
        assertThat(get(Role.IOC_SUPERVISOR, "/gio-lam-viec"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Đặt giờ làm việc");
        assertThat(get(Role.IOC_SUPERVISOR, "/dong-cua")).bodyText().contains("Ghi đóng cửa khẩn cấp");
        var forbidden = mvc.post()
                .uri(PATH + "/ngay-nghi")
                .with(as(Role.IOC_SUPERVISOR))
                .with(csrf())
                .param("edition", "" + queries.edition("ngay-nghi"))
                .param("name", "Nghỉ")
                .param("off", "2031-10-10")
                .exchange();
        assertThat(forbidden).hasStatus(403);
        assertThat(calendars.ofProvince().isOpen(at("2031-10-10T09:00"))).isTrue();
    }

    private static String[] hours(String organization, String from, String until, String span) {
        return new String[] {
            "organization",
            organization,
            "from",
            from,
            "until",
            until,
            "weekday-1",
            span,
            "weekday-2",
            span,
            "weekday-3",
            span,
            "weekday-4",
            span,
            "weekday-5",
            span
        };
    }

    private String text(String path) {
        return assertThat(get(Role.ADMINISTRATOR, path))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private MvcTestResult get(Role role, String path) {
        return mvc.get().uri(PATH + path).with(as(role)).exchange();
    }

    private MvcTestResult remove(String part, String id) {
        return send(part + "/xoa", "edition", "" + queries.edition(part.substring(1)), "id", id);
    }

    /** Sends a form on the present edition unless the fields say another one. */
    private MvcTestResult send(String path, String... fields) {
        var request = mvc.post().uri(PATH + path).with(as(Role.ADMINISTRATOR)).with(csrf());
        if (!List.of(fields).contains("edition")) {
            request.param("edition", "" + queries.edition(path.substring(1)));
        }
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static RequestPostProcessor as(Role role) {
        StaffMember staff = new StaffMember(
                UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)),
                role.name(),
                "Lê Quản Trị",
                List.of(new Membership("ioc", role)));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                staff, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
    }
}
