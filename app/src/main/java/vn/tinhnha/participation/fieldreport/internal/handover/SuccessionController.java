package vn.tinhnha.participation.fieldreport.internal.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.HandlingAgencies;
import vn.tinhnha.participation.fieldreport.internal.SuccessionQueries;
import vn.tinhnha.platform.identity.Organization;
import vn.tinhnha.platform.identity.Organizations;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.web.Option;

/** Moves the open work of an agency that was merged or dissolved to the one that carries on. */
@Controller
class SuccessionController {

    static final String PATH = "/quan-tri/sap-nhap";

    private static final int LONGEST_DECISION = 100;

    private final HandOverService service;
    private final HandlingAgencies agencies;
    private final Organizations organizations;
    private final SuccessionQueries successions;

    SuccessionController(
            HandOverService service,
            HandlingAgencies agencies,
            Organizations organizations,
            SuccessionQueries successions) {
        this.service = service;
        this.agencies = agencies;
        this.organizations = organizations;
        this.successions = successions;
    }

    @GetMapping(PATH)
    ModelAndView page(
            @RequestParam(name = "cu", defaultValue = "") String former,
            @RequestParam(name = "moi", defaultValue = "") String successor,
            @RequestParam(name = "da-chuyen", defaultValue = "-1") int moved) {
        return show(new SuccessionForm(former, successor, "", ""), moved, null);
    }

    @PostMapping(PATH)
    ModelAndView merge(
            @RequestParam(name = "cu", defaultValue = "") String former,
            @RequestParam(name = "moi", defaultValue = "") String successor,
            @RequestParam(name = "quyet-dinh", defaultValue = "") String decision,
            @RequestParam(name = "ngay", defaultValue = "") String decidedOn,
            StaffMember staff) {
        if (HandOverAccess.mayMerge(staff) instanceof Decision.Denied(String denied)) {
            throw new AccessDeniedException(denied);
        }
        SuccessionForm form = new SuccessionForm(former, successor, decision.strip(), decidedOn);
        Optional<LocalDate> day = form.day();
        if (organizations.find(former).isEmpty() || !agencies.takes(successor) || former.equals(successor)) {
            return show(form, -1, "fieldreport.handover.problem.agencies");
        }
        if (form.decision().isEmpty() || form.decision().length() > LONGEST_DECISION || day.isEmpty()) {
            return show(form, -1, "fieldreport.handover.problem.decision");
        }
        int moved = service.merge(former, successor, form.decision(), day.get(), staff);
        RedirectView view = new RedirectView(PATH + "?da-chuyen=" + moved);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private ModelAndView show(SuccessionForm form, int moved, @Nullable String problem) {
        List<Option> former = organizations.all().stream()
                .filter(organization -> organization.kind() != Agency.Kind.OPERATIONS_CENTER)
                .map(SuccessionController::option)
                .toList();
        SuccessionPage page = new SuccessionPage(
                former,
                agencies.all().stream()
                        .map(agency -> new Option(agency.code(), agency.name()))
                        .toList(),
                service.successions().stream()
                        .map(done -> new SuccessionPage.Line(
                                done, agencies.name(done.agency()), agencies.name(done.successor())))
                        .toList(),
                form,
                form.former().isEmpty() ? -1 : successions.open(form.former()),
                moved,
                problem);
        return new ModelAndView(
                "fieldreport/handover/agencies",
                Map.of("page", page),
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Option option(Organization organization) {
        return new Option(organization.code(), organization.name());
    }
}
