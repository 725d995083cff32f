package vn.tinhnha.participation.fieldreport.internal.ownlimits;

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
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.testing.IntegrationTest;

/** An agency may be faster than the regulation, never slower. */
@IntegrationTest
class AgencyLimitPageTests {

    private static final String PATH = "/quan-tri/thoi-han-co-quan";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AgencyLimitStore store;

    @Test
    void aLimitHoldsForItsCategoryAndAnotherForTheRest() {
        assertThat(send("cong-an", "", "days-an-ninh-trat-tu", "2", "days-", "4"))
                .hasStatus(303);

        assertThat(store.days("cong-an", "an-ninh-trat-tu")).hasValue(2);
        assertThat(store.days("cong-an", "dat-dai")).hasValue(4);
        assertThat(store.days("so-tai-chinh", "dat-dai")).isEmpty();
        assertThat(text("?co-quan=cong-an")).contains("value=\"2\"", "value=\"4\"");
    }

    @Test
    void noLimitIsLongerThanTheRule() {
        assertThat(send("so-y-te", "", "days-y-te", "7"))
                .hasStatus(422)
                .bodyText()
                .contains("Không được dài hơn hạn chung 6 ngày", "value=\"7\"");
        assertThat(send("so-y-te", "", "days-y-te", "mai")).hasStatus(422);
        assertThat(store.days("so-y-te", "y-te")).isEmpty();
    }

    @Test
    void theSecondOfTwoAdministratorsLosesNothing() {
        assertThat(send("so-giao-duc-va-dao-tao", "", "days-giao-duc", "3")).hasStatus(303);

        assertThat(send("so-giao-duc-va-dao-tao", "", "days-giao-duc", "5"))
                .hasStatus(409)
                .bodyText()
                .contains("Người khác vừa sửa", "value=\"5\"", "giao-duc=3");
        assertThat(store.days("so-giao-duc-va-dao-tao", "giao-duc")).hasValue(3);
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

    private String text(String query) {
        return assertThat(
                        mvc.get().uri(PATH + query).with(as(Role.ADMINISTRATOR)).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private MvcTestResult send(String agency, String seen, String... fields) {
        var request = mvc.post()
                .uri(PATH)
                .with(as(Role.ADMINISTRATOR))
                .with(csrf())
                .param("co-quan", agency)
                .param("seen", seen);
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
