package vn.tinhnha.platform.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.StaffMember;

/** Writes down that an official signed out. */
@Component
class SignOutRecorder implements LogoutHandler {

    private final SignInService service;

    SignOutRecorder(SignInService service) {
        this.service = service;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof StaffMember staff) {
            service.recordSignOut(staff.id(), Visitor.of(request).recordedNetwork());
        }
    }
}
