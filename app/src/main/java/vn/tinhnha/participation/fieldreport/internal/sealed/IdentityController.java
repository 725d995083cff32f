package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes requests to see who reported, to seal that, and to take a seal off. */
@Controller
class IdentityController {

    private static final String OPEN = "/nguoi-phan-anh";
    private static final String SEAL = "/niem-phong";
    private static final String UNSEAL = "/go-niem-phong";

    private final Visits visits;
    private final IdentityService identities;

    IdentityController(Visits visits, IdentityService identities) {
        this.visits = visits;
        this.identities = identities;
    }

    @PostMapping(Desk.PATH + "/{code}" + OPEN)
    ModelAndView open(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String words,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        OpeningRequest request = new OpeningRequest(purpose, words);
        return Answers.to(
                identities.open(visit.report(), request, staff),
                visit.path(),
                problems -> new ReasonPage(
                        "fieldreport.sealed.open", visit.path(), visit.path() + OPEN, true, request, problems));
    }

    @PostMapping("/{desk:dieu-hanh}/{code}" + SEAL)
    ModelAndView seal(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String words,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        OpeningRequest request = new OpeningRequest("", words);
        return Answers.to(
                identities.seal(visit.report(), words, staff),
                visit.path(),
                problems -> new ReasonPage(
                        "fieldreport.sealed.seal", visit.path(), visit.path() + SEAL, false, request, problems));
    }

    @PostMapping("/{desk:dieu-hanh}/{code}" + UNSEAL)
    ModelAndView askToUnseal(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String words,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        OpeningRequest request = new OpeningRequest(purpose, words);
        return Answers.to(
                identities.askToUnseal(visit.report(), request, staff),
                visit.path(),
                problems -> new ReasonPage(
                        "fieldreport.sealed.unseal", visit.path(), visit.path() + UNSEAL, true, request, problems));
    }
}
