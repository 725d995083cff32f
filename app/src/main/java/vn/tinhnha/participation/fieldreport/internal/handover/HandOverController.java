package vn.tinhnha.participation.fieldreport.internal.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.HandlingAgencies;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.web.Option;

/** Hands over the work of a person: administrators for every agency, leaders for their own. */
@Controller
class HandOverController {

    static final String PAGE = "/ban-giao";

    /** For administrators and for the leaders of agencies. */
    static final String PATH = "/{area:quan-tri|xu-ly}" + PAGE;

    private final HandOverService service;
    private final HandlingAgencies agencies;
    private final People people;

    HandOverController(HandOverService service, HandlingAgencies agencies, People people) {
        this.service = service;
        this.agencies = agencies;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView page(
            @PathVariable String area,
            @RequestParam(name = "co-quan", defaultValue = "") String agency,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "da-giao", defaultValue = "-1") int moved,
            StaffMember staff) {
        return show(area, new HandOverForm(agency, from, to, ""), moved, null, staff);
    }

    @PostMapping(PATH)
    ModelAndView handOver(
            @PathVariable String area,
            @RequestParam(name = "co-quan", defaultValue = "") String agency,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            StaffMember staff) {
        HandOverForm form = new HandOverForm(agency, from, to, reason.strip());
        if (HandOverAccess.mayHandOver(staff, agency) instanceof Decision.Denied(String denied)) {
            throw new AccessDeniedException(denied);
        }
        Optional<Person> giver = member(agency, from);
        Optional<Person> taker = member(agency, to);
        if (giver.isEmpty() || taker.isEmpty() || from.equals(to)) {
            return show(area, form, -1, "fieldreport.handover.problem.people", staff);
        }
        if (form.reason().isEmpty()) {
            return show(area, form, -1, "fieldreport.problem.reason", staff);
        }
        int moved = service.handOver(agency, giver.get(), taker.get(), form.reason(), staff);
        RedirectView view = new RedirectView("/" + area + PAGE + "?co-quan=" + agency + "&da-giao=" + moved);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private ModelAndView show(String area, HandOverForm form, int moved, @Nullable String problem, StaffMember staff) {
        List<Option> theirs = agencies.all().stream()
                .filter(agency ->
                        HandOverAccess.mayHandOver(staff, agency.code()).isPermitted())
                .map(agency -> new Option(agency.code(), agency.name()))
                .toList();
        if (theirs.isEmpty()) {
            throw new AccessDeniedException("leads no agency");
        }
        HandOverForm chosen = theirs.size() == 1
                ? new HandOverForm(theirs.getFirst().value(), form.from(), form.to(), form.reason())
                : form;
        boolean known = theirs.stream().anyMatch(option -> option.value().equals(chosen.agency()));
        return new ModelAndView(
                "fieldreport/handover/people",
                Map.of(
                        "page",
                        new HandOverPage(
                                "/" + area + PAGE,
                                theirs,
                                known ? members(chosen.agency()) : List.of(),
                                chosen,
                                known
                                        ? member(chosen.agency(), chosen.from())
                                                .map(person -> service.count(person.id(), chosen.agency()))
                                                .orElse(-1)
                                        : -1,
                                moved,
                                problem)),
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<Option> members(String agency) {
        return people.members(agency).stream()
                .map(person -> new Option(person.id().toString(), person.displayName()))
                .toList();
    }

    private Optional<Person> member(String agency, String id) {
        return people.members(agency).stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst();
    }
}
