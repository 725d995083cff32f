package vn.tinhnha.platform.limits.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.tinhnha.platform.limits.TooManyRequestsException;

/** Answers a request over its limit with 429 and the time to wait; the error page does the rest. */
@ControllerAdvice
class TooManyRequestsAdvice {

    @ExceptionHandler
    void refuse(TooManyRequestsException refusal, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
