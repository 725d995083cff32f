package vn.tinhnha.platform.web.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers whatever went wrong: a page in plain words for people, problem+json for programs. */
@Controller
class ErrorPageController implements ErrorController {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/open311/", "/actuator/", "/v3/");

    private final MessageSource messages;

    ErrorPageController(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        ErrorPage page = ErrorPage.of(status(request));
        response.setHeader("Cache-Control", "no-store");
        if (isForProgram(request)) {
            return problem(page, request, locale);
        }
        response.setStatus(page.status());
        model.addAttribute("page", page);
        return "web/error";
    }

    private ResponseEntity<ProblemDetail> problem(ErrorPage page, HttpServletRequest request, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(page.status());
        problem.setDetail(messages.getMessage(page.key() + ".text", null, locale));
        problem.setInstance(URI.create(path(request)));
        problem.setProperty("requestId", RequestIdFilter.idOf(request));
        return ResponseEntity.status(page.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean isForProgram(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return FOR_PROGRAMS.stream().anyMatch(path(request)::startsWith)
                || (accept != null && accept.contains("json") && !accept.contains("html"));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "/";
    }
}
