package vn.tinhnha.platform.administration.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tinhnha.kernel.Decision.Denied;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.StaffMember;

/** Keeps officials out of admin pages that are not theirs, before any controller runs. */
@Component
class AdminGuard implements HandlerInterceptor, WebMvcConfigurer {

    private final AdminAccess access;
    private final CurrentStaff current;

    AdminGuard(AdminAccess access, CurrentStaff current) {
        this.access = access;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(AdminPage.HOME, AdminPage.HOME + "/**");
    }

    /** Looks at the pattern of the controller, which no spelling of the address can disguise. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        StaffMember staff =
                current.get().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (access.mayOpen(staff, String.valueOf(pattern)) instanceof Denied(String reason)) {
            throw new AccessDeniedException(reason);
        }
        return true;
    }
}
