package vn.tinhnha.integration.open311.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.tinhnha.integration.open311.internal.Answers.Kind;
import vn.tinhnha.integration.open311.internal.Resources.Problem;
import vn.tinhnha.platform.limits.TooManyRequestsException;

/** Answers refusals as GeoReport v2 does: a list of errors with code and description. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private final Answers answers;

    Refusals(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(RefusedException refusal, HttpServletRequest request) {
        return answers.list(request, refusal.status(), Kind.ERRORS, refusal.problems());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooMany(TooManyRequestsException refusal, HttpServletRequest request) {
        HttpStatus status = HttpStatus.TOO_MANY_REQUESTS;
        ResponseEntity<byte[]> answer = answers.list(
                request,
                status,
                Kind.ERRORS,
                List.of(new Problem(status.value(), "Too many requests with this api_key; see Retry-After")));
        return ResponseEntity.status(status)
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()))
                .body(answer.getBody());
    }
}
