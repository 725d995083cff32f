package vn.tinhnha.platform.identity.internal;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.REQUEST;

import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Keeps sessions in PostgreSQL, so that any node serves them and a restart ends none. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "identity.session")
class SessionConfiguration {

    static final String COOKIE = "tn_session";

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer(); // HttpOnly, SameSite=Lax, and Secure on HTTPS
        cookie.setCookieName(COOKIE);
        return cookie;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionIdleTime(IdentityProperties rules) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(rules.sessionIdle());
    }

    /** Two requests of one session may write at once. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionUpserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Also on error pages, which show who is signed in. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(EnumSet.of(ASYNC, ERROR, REQUEST));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }
}
