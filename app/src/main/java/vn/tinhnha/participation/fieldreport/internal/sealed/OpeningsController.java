package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.rules.Rules;

/** The supervisor's page of openings: what waits for a second officer, who opened what, and who opened very many. */
@Controller
class OpeningsController {

    static final String PATH = "/dieu-hanh/mo-danh-tinh";
    private static final int SHOWN = 100;

    private final OpeningQueries openings;
    private final OpeningService service;
    private final Rules rules;
    private final InstantSource time;

    OpeningsController(OpeningQueries openings, OpeningService service, Rules rules, InstantSource time) {
        this.openings = openings;
        this.service = service;
        this.rules = rules;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView list(StaffMember staff) {
        if (!SealedAccess.watches(staff)) {
            return Answers.denied("/dieu-hanh", "fieldreport.denied.supervisor-only");
        }
        int many = rules.get(SealedRules.MANY_PER_DAY);
        OpeningsPage page = new OpeningsPage(
                openings.waiting(SHOWN),
                openings.latest(SHOWN),
                openings.frequentOpeners(time.instant().minus(Duration.ofDays(1)), many),
                many,
                staff.id());
        return new ModelAndView("fieldreport/sealed/openings", Map.of("page", page));
    }

    @PostMapping(PATH + "/{opening}")
    ModelAndView decide(
            @PathVariable UUID opening,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String words,
            StaffMember staff) {
        if (!SealedAccess.watches(staff)) {
            return Answers.denied("/dieu-hanh", "fieldreport.denied.supervisor-only");
        }
        boolean approved = decision.equals("dong-y");
        return Answers.to(
                service.decide(opening, approved, words, staff),
                PATH,
                problems -> new ReasonPage(
                        approved ? "fieldreport.sealed.approve" : "fieldreport.sealed.refuse",
                        PATH,
                        PATH + "/" + opening + "?decision=" + (approved ? "dong-y" : "tu-choi"),
                        false,
                        new OpeningRequest("", words),
                        problems));
    }
}
