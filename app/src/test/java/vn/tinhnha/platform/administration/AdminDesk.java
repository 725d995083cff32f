package vn.tinhnha.platform.administration;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Opens admin pages and sends their forms, as an official of any role. */
@TestComponent
public class AdminDesk {

    public static final StaffMember ADMINISTRATOR = official(Role.ADMINISTRATOR, "Lê Quản Trị");
    public static final StaffMember SUPERVISOR = official(Role.IOC_SUPERVISOR, "Trần Giám Sát");

    private final MockMvcTester mvc;

    AdminDesk(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** An official of each role but those that may. */
    public static Stream<StaffMember> everybodyBut(Role... roles) {
        return Arrays.stream(Role.values())
                .filter(role -> !List.of(roles).contains(role))
                .map(role -> official(role, "Người Khác"));
    }

    public static StaffMember official(Role role, String name) {
        UUID id = UUID.nameUUIDFromBytes((role + name).getBytes(StandardCharsets.UTF_8));
        return new StaffMember(id, role.name(), name, List.of(new Membership("ioc", role)));
    }

    public MvcTestResult get(StaffMember staff, String path) {
        return mvc.get().uri(URI.create(path)).with(as(staff)).exchange();
    }

    /** The text of a page that opens. */
    public String page(StaffMember staff, String path) {
        MvcTestResult answer = get(staff, path);
        if (answer.getResponse().getStatus() != 200) {
            throw new AssertionError(path + " answers " + answer.getResponse().getStatus());
        }
        return text(answer);
    }

    /** Sends a form; fields are names and values in turn. */
    public MvcTestResult post(StaffMember staff, String path, String... fields) {
        var request = mvc.post().uri(URI.create(path)).with(as(staff)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult postForged(StaffMember staff, String path) {
        return mvc.post().uri(URI.create(path)).with(as(staff)).exchange();
    }

    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor as(StaffMember staff) {
        List<SimpleGrantedAuthority> authorities = staff.memberships().stream()
                .map(membership ->
                        new SimpleGrantedAuthority("ROLE_" + membership.role().name()))
                .toList();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities));
    }
}
