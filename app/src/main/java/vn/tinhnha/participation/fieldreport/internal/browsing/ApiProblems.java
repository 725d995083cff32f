package vn.tinhnha.participation.fieldreport.internal.browsing;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells every refusal of the JSON API as {@code application/problem+json} (RFC 9457), never as a page. */
@RestControllerAdvice(assignableTypes = FieldReportApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {}
