package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Signed-in officials for the tests of what reporters and offices do with each other. */
final class Staff {

    private Staff() {}

    static RequestPostProcessor as(Role role, String organization) {
        String username = role.name() + "." + organization;
        StaffMember staff = new StaffMember(
                UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)),
                username,
                "Trần Văn Cán Bộ",
                List.of(new Membership(organization, role)));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                staff, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
    }
}
