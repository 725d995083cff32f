package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes whom an agency assigns to a report. */
@Controller
class AssignmentController {

    private final Visits visits;
    private final AssignmentService assignments;

    AssignmentController(Visits visits, AssignmentService assignments) {
        this.visits = visits;
        this.assignments = assignments;
    }

    @PostMapping(Desk.PATH + "/{code}/phan-cong")
    RedirectView assign(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam(name = "nguoi", required = false) @Nullable UUID person,
            @RequestParam(name = "ghi-chu", defaultValue = "") String note,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        if (assignments.assign(visit.report(), person, note.strip(), staff) instanceof Decision.Denied(String reason)) {
            throw new AccessDeniedException(reason);
        }
        RedirectView view = new RedirectView(visit.path() + "#phan-cong");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
