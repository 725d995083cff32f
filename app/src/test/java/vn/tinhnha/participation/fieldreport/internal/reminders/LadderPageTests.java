package vn.tinhnha.participation.fieldreport.internal.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Kind;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Level;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Target;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** Administrators set who is reminded when. */
@IntegrationTest
class LadderPageTests {

    private static final String PATH = "/quan-tri/leo-thang";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Ladders ladders;

    @Test
    void anOrganizationHasALadderOfItsOwnUntilItIsRemoved() {
        assertThat(send("so-y-te", "0", "kind-1", "SHARE", "amount-1", "30", "target-1", "LEADER"))
                .hasStatus(303);
        ladders.forget();
        assertThat(ladders.of("so-y-te").levels()).containsExactly(new Level(Kind.SHARE, 30, Target.LEADER, null));
        assertThat(ladders.of("cong-an").levels()).as("others").hasSize(4);

        assertThat(remove("so-y-te", "1")).hasStatus(303);
        ladders.forget();
        assertThat(ladders.of("so-y-te").levels()).hasSize(4);
    }

    @Test
    void hoursPastTheDeadlineAreTypedAsHours() {
        send("so-tai-chinh", "0", "kind-1", "PAST_DUE", "amount-1", "8", "target-1", "CENTER");
        ladders.forget();

        assertThat(ladders.of("so-tai-chinh").levels())
                .containsExactly(new Level(Kind.PAST_DUE, 480, Target.CENTER, null));
    }

    @Test
    void whatMakesNoSenseIsSaidBesideItsField() {
        assertThat(send("so-y-te", "0", "kind-1", "SHARE", "amount-1", "120", "target-1", "LEADER"))
                .hasStatus(422)
                .bodyText()
                .contains("từ 1 đến 100", "value=\"120\"");
        assertThat(send("so-y-te", "0", "kind-1", "SHARE", "amount-1", "50", "target-1", "PERSON"))
                .hasStatus(422);
        assertThat(send("so-y-te", "0")).hasStatus(422);
    }

    @Test
    void theSecondOfTwoAdministratorsLosesNothing() {
        send("so-tu-phap", "0", "kind-1", "SHARE", "amount-1", "40", "target-1", "LEADER");

        assertThat(send("so-tu-phap", "0", "kind-1", "SHARE", "amount-1", "60", "target-1", "LEADER"))
                .hasStatus(409)
                .bodyText()
                .contains("Người khác vừa sửa", "value=\"60\"");
        assertThat(remove("so-tu-phap", "7")).hasStatus(409);
    }

    @Test
    void onlyAdministratorsGetIn() {
        assertThat(mvc.get().uri(PATH).with(as(Role.IOC_SUPERVISOR)).exchange()).hasStatus(403);
        assertThat(mvc.get().uri(PATH).with(as(Role.AGENCY_LEADER)).exchange()).hasStatus(403);
        assertThat(mvc.get()
                        .uri(PATH + "?co-quan=khong-co")
                        .with(as(Role.ADMINISTRATOR))
                        .exchange())
                .hasStatus(404);
    }

    private MvcTestResult remove(String organization, String version) {
        return mvc.post()
                .uri(PATH + "/bo")
                .with(as(Role.ADMINISTRATOR))
                .with(csrf())
                .param("co-quan", organization)
                .param("version", version)
                .exchange();
    }

    private MvcTestResult send(String organization, String version, String... fields) {
        var request = mvc.post()
                .uri(PATH)
                .with(as(Role.ADMINISTRATOR))
                .with(csrf())
                .param("co-quan", organization)
                .param("version", version);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
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
