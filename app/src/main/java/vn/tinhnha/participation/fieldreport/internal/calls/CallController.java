package vn.tinhnha.participation.fieldreport.internal.calls;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes calls that officers write down. */
@Controller
class CallController {

    private final Visits visits;
    private final CallService service;
    private final CallPanel panel;

    CallController(Visits visits, CallService service, CallPanel panel) {
        this.visits = visits;
        this.service = service;
        this.panel = panel;
    }

    @PostMapping(Desk.PATH + "/{code}/goi-dien")
    ModelAndView log(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam(name = "goi-id") UUID id,
            @RequestParam(name = "goi-luc", defaultValue = "") String at,
            @RequestParam(name = "goi-ket-qua", defaultValue = "") String outcome,
            @RequestParam(name = "goi-ghi-chu", defaultValue = "") String note,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        CallForm form = new CallForm(id, at, outcome, note, "");
        Optional<String> problem = service.log(visit.report(), form, staff);
        if (problem.isPresent()) {
            CallPart part = panel.part(visit, form.with(problem.get()));
            return new ModelAndView("fieldreport/calls/page", Map.of("part", part), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        RedirectView view = new RedirectView(visit.path() + "#goi-dien");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
