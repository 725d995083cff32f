package vn.tinhnha.participation.fieldreport.internal.reopening;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningPage.Draft;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes the center's decision on a request to reopen. */
@Controller
class StaffReopeningController {

    private static final String DESK = "dieu-hanh";
    private static final String PATH = "/" + DESK + "/{code}/mo-lai";
    private static final String VIEW = "fieldreport/reopening/decision";

    private final Visits visits;
    private final ReopeningPages pages;
    private final ReopeningService service;
    private final MessageSource messages;

    StaffReopeningController(Visits visits, ReopeningPages pages, ReopeningService service, MessageSource messages) {
        this.visits = visits;
        this.pages = pages;
        this.service = service;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String request(@PathVariable String code, StaffMember staff, Locale locale, Model model) {
        model.addAttribute("page", pages.forStaff(visits.open(DESK, code, staff, locale), Draft.NONE));
        return VIEW;
    }

    @PostMapping(PATH)
    Object decide(
            @PathVariable String code,
            @RequestParam boolean accept,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String answer,
            StaffMember staff,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Visit visit = visits.open(DESK, code, staff, locale);
        ReopeningOutcome outcome = accept
                ? service.accept(visit.report(), version, answer, staff)
                : service.refuse(visit.report(), answer, staff);
        return switch (outcome) {
            case ReopeningOutcome.Done _ -> SeeOther.at(visit.path());
            case ReopeningOutcome.Denied(String reason) -> throw new AccessDeniedException(reason);
            case ReopeningOutcome.Invalid(String problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield again(visit, answer, problem, model);
            }
            case ReopeningOutcome.TooLate _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                Visit now = visits.open(DESK, code, staff, locale);
                yield again(now, answer, "fieldreport.reopening.problem.changed", model);
            }
        };
    }

    private String again(Visit visit, String answer, String problem, Model model) {
        String message = messages.getMessage(problem, null, visit.locale());
        model.addAttribute("page", pages.forStaff(visit, new Draft(answer, List.of(), message)));
        return VIEW;
    }
}
