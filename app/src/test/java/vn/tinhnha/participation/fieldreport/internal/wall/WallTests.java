package vn.tinhnha.participation.fieldreport.internal.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.participation.fieldreport.internal.demo.OnAWorkingDay;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** The wall of the operations center, on the demo's reports. */
@IntegrationTest(properties = "tinhnha.demo=true")
@Import(OnAWorkingDay.class)
class WallTests {

    private static final StaffMember SUPERVISOR = official("Trần Giám Sát", Role.IOC_SUPERVISOR, "ioc");
    private static final StaffMember INTAKE = official("Nguyễn Tiếp Nhận", Role.INTAKE_OFFICER, "ioc");
    private static final StaffMember HANDLER = official("Phạm Xử Lý", Role.AGENCY_HANDLER, "so-xay-dung");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private WallScreenService screens;

    @Test
    void showsTheCenterWhatWaitsAndNobodyElse() {
        assertThat(mvc.get().uri("/dieu-hanh/man-hinh").with(as(INTAKE)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Quá hạn",
                        "Đến hạn trước",
                        "class=\"ward ward-4\"",
                        "data-live=\"/dieu-hanh/man-hinh/truc-tiep\"");
        assertThat(mvc.get().uri("/dieu-hanh/man-hinh").with(as(HANDLER)).exchange())
                .hasStatus(403);
        assertThat(mvc.get().uri("/man-hinh").exchange()).hasStatus(403);
    }

    @Test
    void aScreenReadsTheWallUntilItIsEnded() {
        assertThat(mvc.post()
                        .uri("/dieu-hanh/man-hinh/cac-man-hinh")
                        .with(as(INTAKE))
                        .with(csrf())
                        .exchange())
                .hasStatus(403);
        Cookie pass = Objects.requireNonNull(mvc.post()
                .uri("/dieu-hanh/man-hinh/cac-man-hinh")
                .with(as(SUPERVISOR))
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie(ScreenController.COOKIE));

        assertThat(mvc.get().uri("/man-hinh/noi-dung").cookie(pass).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Nhận hôm nay");
        assertThat(mvc.get()
                        .uri("/dieu-hanh")
                        .cookie(pass)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .as("a screen's pass opens nothing else")
                .isNotEqualTo(200);

        endAll();
        assertThat(mvc.get().uri("/man-hinh/noi-dung").cookie(pass).exchange()).hasStatus(403);
    }

    private void endAll() {
        for (WallScreen screen : screens.open()) {
            assertThat(mvc.post()
                            .uri("/dieu-hanh/man-hinh/cac-man-hinh/" + screen.id() + "/ngat")
                            .with(as(SUPERVISOR))
                            .with(csrf())
                            .exchange())
                    .hasStatus(303);
        }
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
