package vn.tinhnha.platform.identity.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends somebody who is not signed in to the sign-in page, and afterwards back to where they wanted to go. */
final class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", SignInController.SIGN_IN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (isEventStream(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value()); // EventSource cannot follow to a page; it stops here
        } else {
            response.setHeader(HttpHeaders.LOCATION, SignInController.SIGN_IN + next(request));
            response.setStatus(HttpStatus.SEE_OTHER.value());
        }
    }

    private static boolean isEventStream(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    /** Only what can be opened again by its address. */
    private static String next(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "";
        }
        String query = request.getQueryString();
        String target = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return "?" + SignInController.NEXT + "=" + URLEncoder.encode(target, UTF_8);
    }
}
