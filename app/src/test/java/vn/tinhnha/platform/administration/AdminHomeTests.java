package vn.tinhnha.platform.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tinhnha.platform.administration.AdminDesk.ADMINISTRATOR;
import static vn.tinhnha.platform.administration.AdminDesk.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** The home lists to each what is theirs, and nobody gets further by guessing addresses. */
@AdminTest
class AdminHomeTests {

    @Autowired
    private AdminDesk desk;

    @Autowired
    private List<AdminPage> pages;

    /** The page, or the part of it that is shown first. */
    private static final Set<Integer> OPEN = Set.of(200, 302);

    static List<StaffMember> everyRole() {
        return AdminDesk.everybodyBut().toList();
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void everyPageOpensForItsRolesOnly(StaffMember staff) {
        for (AdminPage page : pages) {
            assertThat(desk.get(staff, page.path()).getResponse().getStatus())
                    .as("%s at %s", staff.username(), page.path())
                    .isIn(page.admits(staff) ? OPEN : Set.of(403));
        }
    }

    @Test
    void theHomeListsWhatIsYours() {
        assertThat(links(ADMINISTRATOR)).contains("/quan-tri/quy-dinh", "/quan-tri/nhat-ky");
        assertThat(links(SUPERVISOR)).contains("/quan-tri/nhat-ky").doesNotContain("/quan-tri/quy-dinh");
    }

    private List<String> links(StaffMember staff) {
        String home = desk.page(staff, AdminPage.HOME);
        return pages.stream()
                .map(AdminPage::path)
                .filter(path -> home.contains("href=\"" + path + "\""))
                .toList();
    }

    @Test
    void theNavigationLeadsThereWhoeverHasAPage() {
        assertThat(desk.page(SUPERVISOR, "/dieu-hanh")).contains("href=\"/quan-tri\"");
        assertThat(desk.page(AdminDesk.official(Role.INTAKE_OFFICER, "Tiếp Nhận"), "/dieu-hanh"))
                .doesNotContain("href=\"/quan-tri\"");
    }

    @Test
    void nobodyReachesTheAreaWithoutARoleForIt() {
        AdminDesk.everybodyBut(Role.ADMINISTRATOR, Role.IOC_SUPERVISOR)
                .forEach(staff -> assertThat(desk.get(staff, AdminPage.HOME)).hasStatus(403));
    }

    @Test
    void aPageLiesBelowTheHome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdminPage("/khac", "title", "text", "icon", AdminPage.Group.RULES));
    }
}
