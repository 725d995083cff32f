package vn.tinhnha.participation.fieldreport.internal.browsing;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The JSON API says no: answered as {@code application/problem+json} (RFC 9457). */
final class ApiRefusal extends ErrorResponseException {

    ApiRefusal(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
