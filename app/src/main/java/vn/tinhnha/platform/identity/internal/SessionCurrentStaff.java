package vn.tinhnha.platform.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.SignedIn;
import vn.tinhnha.platform.web.SignedInStaff;

/** Reads who is signed in from the session, and tells the shell. */
@Component
class SessionCurrentStaff implements CurrentStaff, SignedIn {

    private final Province province;

    SessionCurrentStaff(Province province) {
        this.province = province;
    }

    @Override
    public Optional<StaffMember> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffMember staff
                ? Optional.of(staff)
                : Optional.empty();
    }

    @Override
    public @Nullable SignedInStaff staff(HttpServletRequest request) {
        return get().map(staff -> new SignedInStaff(staff.displayName(), organization(staff)))
                .orElse(null);
    }

    private String organization(StaffMember staff) {
        return staff.memberships().stream()
                .findFirst()
                .flatMap(membership -> province.agency(membership.organization()))
                .map(Agency::name)
                .orElse("");
    }
}
