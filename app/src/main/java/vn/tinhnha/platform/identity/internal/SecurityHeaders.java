package vn.tinhnha.platform.identity.internal;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer, beside Spring Security's own: no sniffing, no framing, HTTPS once seen. */
final class SecurityHeaders {

    /** Field reports take photos and places; nothing else of the device is used, and no frame gets any. */
    private static final String PERMISSIONS =
            "camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), display-capture=()";

    private SecurityHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                // The province's other hosts are not ours to force onto HTTPS.
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false));
    }
}
