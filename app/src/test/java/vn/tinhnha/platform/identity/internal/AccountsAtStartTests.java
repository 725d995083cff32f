package vn.tinhnha.platform.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.NewPerson;
import vn.tinhnha.platform.identity.Organizations;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.testing.IntegrationTest;

/** Which accounts and organizations there are after a start. */
@IntegrationTest
@Transactional
class AccountsAtStartTests {

    private static final String STRONG = "Mưa Nguồn 2026";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    Organizations organizations;

    @Autowired
    OrganizationService organizationService;

    @Autowired
    Province province;

    @Autowired
    PersonStore store;

    @Autowired
    PersonQueries queries;

    @Autowired
    Passwords passwords;

    @Autowired
    StaffSessions sessions;

    @Autowired
    MessageSource messages;

    private String center;

    @BeforeEach
    void findTheOperationsCenter() {
        center = province.agencies().stream()
                .filter(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private DemoAccountService demoMode(boolean on) {
        return new DemoAccountService(
                new DemoProperties(on), province, store, queries, passwords, sessions, new MovableClock());
    }

    private FirstAdministrator administrator(String username, String password) {
        return new FirstAdministrator(
                new FirstAdministratorProperties(username, password),
                new DemoProperties(false),
                people,
                queries,
                province);
    }

    @Test
    void demoAccountsAreAbsentWithoutDemoMode() {
        assertThat(people.findByUsername("tiepnhan")).isEmpty();
        assertThat(demoMode(false).usable()).isEmpty();
    }

    @Test
    void demoModeAddsAccountsOfEveryAgencyOnce() {
        demoMode(true).followSetting();
        demoMode(true).followSetting();

        assertThat(queries.demoUsernames())
                .hasSameSizeAs(demoMode(true).usable())
                .hasSize(3 + 2 * (province.agencies().size() - 1));
        assertThat(people.members(center, Role.INTAKE_OFFICER))
                .extracting(person -> person.username())
                .containsExactly("tiepnhan");
    }

    @Test
    void aFewDemoAccountsTogetherShowTheWholeWork() {
        DemoAccounts demo = new DemoAccounts(demoMode(true), province, messages);

        assertThat(demo.offered())
                .extracting(SignInPage.DemoAccount::username)
                .startsWith("tiepnhan", "giamsat", "quantri")
                .hasSize(7);
        assertThat(demo.offered())
                .extracting(account -> kindOf(account.organization()))
                .containsOnly(Agency.Kind.OPERATIONS_CENTER, Agency.Kind.DEPARTMENT, Agency.Kind.WARD);
        assertThat(demo.lines()).element(1).asString().contains("tiepnhan", "Intake officer");
    }

    private Agency.Kind kindOf(String organization) {
        return province.agencies().stream()
                .filter(agency -> agency.name().equals(organization))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    @Test
    void leavingDemoModeDisablesItsAccounts() {
        demoMode(true).followSetting();
        demoMode(false).followSetting();

        assertThat(people.members(center)).isEmpty();
        demoMode(true).followSetting();
        assertThat(people.members(center)).hasSize(3);
    }

    @Test
    void demoAccountsStayOutOfADatabaseOfRealPeople() {
        demoMode(true).followSetting();
        people.create(
                new NewPerson("that", "Lê Văn Thật", STRONG, List.of(new Membership(center, Role.IOC_SUPERVISOR))));
        demoMode(true).followSetting();

        assertThat(demoMode(true).usable()).isEmpty();
        assertThat(people.members(center))
                .extracting(person -> person.username())
                .containsExactly("that");
    }

    @Test
    void theFirstAdministratorComesFromTheSettingsOnce() {
        FirstAdministrator first = administrator("truong-phong", STRONG);
        assertThat(first.lines()).singleElement().asString().contains("TINHNHA_ADMIN_USERNAME");

        first.addIfMissing();
        administrator("nguoi-khac", STRONG).addIfMissing();

        assertThat(people.members(center, Role.ADMINISTRATOR))
                .extracting(person -> person.username())
                .containsExactly("truong-phong");
        assertThat(first.lines()).isEmpty();
    }

    @Test
    void aWeakFirstPasswordIsRefusedWithoutShowingIt() {
        assertThatThrownBy(() -> administrator("truong-phong", "123456").addIfMissing())
                .isInstanceOf(WeakAdministratorPasswordException.class)
                .hasMessageContaining("TINHNHA_ADMIN_PASSWORD")
                .hasMessageNotContaining("123456");
    }

    @Test
    void organizationsFollowTheProfileAndAreNeverDeleted() {
        jdbc.sql("insert into identity.organization (code, name, kind) values ('cu', 'Sở cũ', 'DEPARTMENT')")
                .update();
        jdbc.sql("update identity.organization set name = 'Tên cũ' where code = :code")
                .param("code", center)
                .update();
        organizationService.followProfile();

        assertThat(organizations.all()).hasSize(province.agencies().size() + 1);
        assertThat(organizations.find(center).orElseThrow().name())
                .isEqualTo(province.agency(center).orElseThrow().name());
        assertThat(organizations.find("cu")).isPresent();
    }

    @Test
    void namesAreFoundForManyPeopleAtOnce() {
        var person = people.create(new NewPerson("hanh", "Nguyễn Thị Hạnh", STRONG, List.of()));

        assertThat(people.displayNames(List.of(person.id(), person.id(), UUID.randomUUID())))
                .isEqualTo(Map.of(person.id(), "Nguyễn Thị Hạnh"));
        assertThat(people.displayNames(List.of())).isEmpty();
    }
}
