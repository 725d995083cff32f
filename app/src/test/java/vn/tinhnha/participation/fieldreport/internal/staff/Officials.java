package vn.tinhnha.participation.fieldreport.internal.staff;

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

/** Officials for tests, signed in without a password. */
final class Officials {

    static final StaffMember INTAKE = of("Nguyễn Tiếp Nhận", Role.INTAKE_OFFICER, "ioc");
    static final StaffMember SUPERVISOR = of("Trần Giám Sát", Role.IOC_SUPERVISOR, "ioc");
    static final StaffMember ADMINISTRATOR = of("Lê Quản Trị", Role.ADMINISTRATOR, "ioc");

    private Officials() {}

    static StaffMember handler(String agency) {
        return of("Phạm Xử Lý", Role.AGENCY_HANDLER, agency);
    }

    static StaffMember leader(String agency) {
        return of("Võ Lãnh Đạo", Role.AGENCY_LEADER, agency);
    }

    static RequestPostProcessor as(StaffMember staff) {
        List<SimpleGrantedAuthority> authorities = staff.memberships().stream()
                .map(membership ->
                        new SimpleGrantedAuthority("ROLE_" + membership.role().name()))
                .toList();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities));
    }

    private static StaffMember of(String name, Role role, String organization) {
        String username = role.name() + "." + organization;
        UUID id = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        return new StaffMember(id, username, name, List.of(new Membership(organization, role)));
    }
}
