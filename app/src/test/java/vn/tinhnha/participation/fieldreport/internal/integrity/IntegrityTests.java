package vn.tinhnha.participation.fieldreport.internal.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.participation.fieldreport.internal.demo.OnAWorkingDay;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.testing.IntegrationTest;

/** Signs worth a look, on the demo's reports and a few made for each sign. */
@IntegrationTest(properties = "tinhnha.demo=true")
@Import(OnAWorkingDay.class)
class IntegrityTests {

    private static final StaffMember SUPERVISOR = official("Trần Giám Sát", Role.IOC_SUPERVISOR, "ioc");
    private static final StaffMember INTAKE = official("Nguyễn Tiếp Nhận", Role.INTAKE_OFFICER, "ioc");
    private static final Instant LATELY = OnAWorkingDay.FRIDAY.minus(Duration.ofDays(1));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FindingQueries queries;

    @Autowired
    private OfficeNetworkService networks;

    @Autowired
    private Province province;

    @Test
    void onlySupervisorsSeeTheSigns() {
        assertThat(mvc.get().uri("/dieu-hanh/liem-chinh").with(as(INTAKE)).exchange())
                .hasStatus(403);
        assertThat(mvc.get()
                        .uri("/dieu-hanh/liem-chinh/dau-hieu.csv")
                        .with(as(INTAKE))
                        .exchange())
                .hasStatus(403);
        assertThat(mvc.get().uri("/dieu-hanh/liem-chinh").with(as(SUPERVISOR)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("không phải kết luận", "Ngưỡng: dưới 10 phút.");
    }

    @Test
    void aResultAfterMinutesAndSeveralReturnsAreFound() {
        UUID report = anyReport();
        fact(report, 3, 4);

        assertThat(queries.quickResults(LATELY.minusSeconds(60), Duration.ofMinutes(10)))
                .extracting(Finding::amount)
                .contains(3L);
        assertThat(queries.quickResults(LATELY.minusSeconds(60), Duration.ofMinutes(3)))
                .extracting(Finding::amount)
                .doesNotContain(3L);
        assertThat(queries.pingPong(LATELY.minusSeconds(60), 4))
                .singleElement()
                .satisfies(found -> assertThat(found.amount()).isEqualTo(4));
        assertThat(queries.pingPong(LATELY.minusSeconds(60), 5)).isEmpty();
        forget(report);
    }

    @Test
    void manyReturnsOfAnAgencyInOneDayAreFound() {
        Instant demo = OnAWorkingDay.FRIDAY.minus(Duration.ofDays(92));

        assertThat(queries.manyReturns(demo, 1, province.profile().zone()))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.agency()).startsWith("ubnd-"));
        assertThat(queries.manyReturns(demo, 50, province.profile().zone())).isEmpty();
    }

    @Test
    void aRatingFromTheAgencysOwnNetworkIsNotedAndNoOther() {
        UUID report = jdbc.sql("select id from fieldreport.report where lead_agency = 'so-y-te' limit 1")
                .query(UUID.class)
                .single();
        networks.seen(List.of("so-y-te"), "10.1.2.3");

        networks.rated(report, "203.0.113.9", LATELY);
        assertThat(queries.officeRatings(LATELY.minusSeconds(60), 1)).isEmpty();
        networks.rated(report, "10.1.2.3", LATELY);

        assertThat(queries.officeRatings(LATELY.minusSeconds(60), 1))
                .singleElement()
                .satisfies(found -> assertThat(found.agency()).isEqualTo("so-y-te"));
        assertThat(jdbc.sql(
                                "select count(*) from fieldreport.office_network where encode(fingerprint, 'escape') like '%10.1%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPhotoOfTwoCasesIsFoundAndAReviewIsKept() {
        jdbc.sql("""
                insert into fieldreport.photo_proof (file_id, report_id, received_at, sha256)
                select gen_random_uuid(), id, timestamptz '2026-11-19T08:00:00Z', repeat('ab', 32)
                from fieldreport.report order by id limit 2
                """).update();
        assertThat(queries.reusedPhotos(LATELY.minus(Duration.ofDays(2)), 2))
                .anySatisfy(found -> assertThat(found.codes()).hasSize(2));

        assertThat(mvc.post()
                        .uri("/dieu-hanh/liem-chinh/REUSED_PHOTO")
                        .with(as(SUPERVISOR))
                        .with(csrf())
                        .param("finding", "ab".repeat(32))
                        .param("note", "Hai phản ánh cùng một hố ga")
                        .exchange())
                .hasStatus(303);
        assertThat(mvc.get()
                        .uri("/dieu-hanh/liem-chinh/dau-hieu.csv")
                        .with(as(SUPERVISOR))
                        .exchange())
                .bodyText()
                .contains("REUSED_PHOTO", "Hai phản ánh cùng một hố ga", "Trần Giám Sát");
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'signal.review'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** Its true facts are computed anew when somebody asks. */
    private void forget(UUID report) {
        jdbc.sql("delete from fieldreport.case_fact where report_id = :report")
                .param("report", report)
                .update();
        jdbc.sql("insert into fieldreport.fact_due (report_id) values (:report) on conflict do nothing")
                .param("report", report)
                .update();
    }

    private UUID anyReport() {
        return jdbc.sql("select id from fieldreport.report where status = 'PUBLISHED' limit 1")
                .query(UUID.class)
                .single();
    }

    private void fact(UUID report, int resultMinutes, int returns) {
        jdbc.sql("""
                insert into fieldreport.case_fact (report_id, version, received_at, month, category, ward, stage, counted,
                    listed, confidential, result_minutes, accepted_at, returns, computed_at)
                values (:report, 1, '2026-11-19T08:30:00Z', '2026-11-01', 'y-te', '31321', 'ANSWERED', true, true,
                    false, :minutes, '2026-11-19T08:30:00Z', :returns, now())
                on conflict (report_id) do update set result_minutes = excluded.result_minutes,
                    accepted_at = excluded.accepted_at, received_at = excluded.received_at, returns = excluded.returns,
                    closed_at = null
                """)
                .param("report", report)
                .param("minutes", resultMinutes)
                .param("returns", returns)
                .update();
    }

    private static RequestPostProcessor as(StaffMember staff) {
        List<SimpleGrantedAuthority> roles = staff.memberships().stream()
                .map(membership ->
                        new SimpleGrantedAuthority("ROLE_" + membership.role().name()))
                .toList();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, roles));
    }

    private static StaffMember official(String name, Role role, String organization) {
        return new StaffMember(UUID.randomUUID(), role.name(), name, List.of(new Membership(organization, role)));
    }
}
