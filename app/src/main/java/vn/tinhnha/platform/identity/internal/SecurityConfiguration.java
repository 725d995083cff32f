package vn.tinhnha.platform.identity.internal;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import vn.tinhnha.platform.identity.Role;

/**
 * What guards every request. Three chains: files cost only headers, interfaces for machines know no session, pages know
 * the official who is signed in and guard their forms.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] FILES = {"/tep/**", "/assets/**", "/webjars/**"};
    /** Mail programs post here for their owner (RFC 8058); the token in the address is the proof. */
    private static final String ONE_CLICK = "/theo-doi-khu-vuc/thoi/*/*";

    private static final String[] INTERFACES = {
        "/api/**", "/open311/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/**/*.atom", "/**/*.geojson"
    };

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return stateless(http.securityMatcher(FILES))
                .headers(headers -> {
                    SecurityHeaders.apply(headers, ContentPolicy.FILES);
                    // Named by their content, they may be kept; the module that serves them says for how long.
                    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
                })
                .build();
    }

    /** Cookies mean nothing here, so there is no session to read, to write or to ride on. */
    @Bean
    @Order(2)
    SecurityFilterChain interfaces(HttpSecurity http, ContentPolicy policy) throws Exception {
        return stateless(http.securityMatcher(INTERFACES))
                .headers(headers -> SecurityHeaders.apply(headers, policy.pages()))
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    /**
     * Visitors cost no database call and get no session: the session is only read when somebody asks who is signed in
     * and the browser sent its cookie; the token of a form lives in a cookie of its own, made when a form is rendered.
     */
    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            ContentPolicy policy,
            CookieCsrfTokenRepository csrf,
            HttpSessionSecurityContextRepository contexts,
            SignOutRecorder signOut,
            ResumeExpiredForm expiredForms)
            throws Exception {
        return http.authorizeHttpRequests(SecurityConfiguration::authorize)
                .headers(headers -> SecurityHeaders.apply(headers, policy.pages()))
                .csrf(guard -> guard.csrfTokenRepository(csrf).ignoringRequestMatchers(ONE_CLICK))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusal ->
                        refusal.authenticationEntryPoint(new SignInEntryPoint()).accessDeniedHandler(expiredForms))
                .logout(logout -> logout.logoutUrl(SignInController.SIGN_OUT)
                        .logoutSuccessUrl("/")
                        .addLogoutHandler(signOut)
                        .addLogoutHandler(
                                new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE))))
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(ASYNC, ERROR, FORWARD).permitAll(); // the request itself was authorized before
        for (Area area : Area.values()) {
            String[] roles = area.roles().stream().map(Role::name).toArray(String[]::new);
            rules.requestMatchers(area.patterns()).hasAnyRole(roles);
        }
        rules.requestMatchers("/actuator/health/**").permitAll();
        rules.requestMatchers("/actuator/**").denyAll();
        rules.anyRequest().permitAll();
    }

    /** Timing each filter of the chain one by one is dear and tells an operator nothing; whole requests are timed. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    HttpSessionSecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** HttpOnly; the token in a page is masked anew each time, so that compression cannot betray it (BREACH). */
    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("tn_csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
