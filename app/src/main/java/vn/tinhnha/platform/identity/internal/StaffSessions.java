package vn.tinhnha.platform.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.StaffMember;

/** Begins and ends the sessions of officials; visitors never have one. */
@Component
class StaffSessions {

    private final HttpSessionSecurityContextRepository contexts;
    private final CsrfAuthenticationStrategy newFormToken;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    StaffSessions(
            HttpSessionSecurityContextRepository contexts,
            CookieCsrfTokenRepository csrf,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.contexts = contexts;
        this.newFormToken = new CsrfAuthenticationStrategy(csrf);
        this.sessions = sessions;
    }

    /** Starts a new session under a new id; whatever session the browser had before ends. */
    void begin(StaffMember staff, HttpServletRequest request, HttpServletResponse response) {
        HttpSession previous = request.getSession(false);
        if (previous != null) {
            previous.invalidate();
        }
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities(staff));
        newFormToken.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends every session of a person, on all nodes. */
    void endAll(String username) {
        sessions.findByPrincipalName(username).keySet().forEach(sessions::deleteById);
    }

    private static List<SimpleGrantedAuthority> authorities(StaffMember staff) {
        return staff.memberships().stream()
                .map(Membership::role)
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
