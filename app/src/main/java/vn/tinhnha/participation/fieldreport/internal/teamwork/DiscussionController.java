package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.tinhnha.participation.fieldreport.internal.HandlingAgencies;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes what officials say to each other about a report, and whom the center asks. */
@Controller
class DiscussionController {

    private static final int MOST = 4000;

    private final Visits visits;
    private final DiscussionPanel panel;
    private final DiscussionService discussion;
    private final ConsultationService consultation;
    private final Colleagues colleagues;
    private final HandlingAgencies agencies;
    private final InstantSource time;

    DiscussionController(
            Visits visits,
            DiscussionPanel panel,
            DiscussionService discussion,
            ConsultationService consultation,
            Colleagues colleagues,
            HandlingAgencies agencies,
            InstantSource time) {
        this.visits = visits;
        this.panel = panel;
        this.discussion = discussion;
        this.consultation = consultation;
        this.colleagues = colleagues;
        this.agencies = agencies;
        this.time = time;
    }

    /** What was said, for an open page that refreshes itself. */
    @GetMapping(Desk.PATH + "/{code}/trao-doi")
    ModelAndView lines(@PathVariable String desk, @PathVariable String code, StaffMember staff, Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        return new ModelAndView("fieldreport/teamwork/lines", Map.of("lines", panel.lines(visit)));
    }

    @PostMapping(Desk.PATH + "/{code}/trao-doi")
    ModelAndView post(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String text,
            @RequestParam(name = "nhac", defaultValue = "") List<UUID> mentioned,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        String said = text.strip();
        String problem = problem(said);
        if (problem != null) {
            return again(visit, text, problem);
        }
        Instant now = time.instant();
        discussion.post(
                visit.report(),
                new Message(
                        id,
                        now,
                        staff.id(),
                        staff.displayName(),
                        colleagues.speaksFor(staff, visit.report()),
                        said,
                        mentioned(visit, said, mentioned),
                        List.of(),
                        null,
                        null));
        return back(visit);
    }

    @PostMapping(Desk.PATH + "/{code}/hoi-y-kien")
    ModelAndView ask(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam(name = "co-quan", defaultValue = "") List<String> asked,
            @RequestParam(name = "cau-hoi") String question,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        if (!TeamworkAccess.mayConsult(staff, visit.report()).isPermitted()) {
            throw new AccessDeniedException("only the center asks, before it dispatches");
        }
        List<String> known = asked.stream().filter(agencies::takes).distinct().toList();
        if (known.isEmpty()) {
            return again(visit, question, "fieldreport.teamwork.problem.agencies");
        }
        String problem = problem(question.strip());
        if (problem != null) {
            return again(visit, question, problem);
        }
        consultation.ask(visit.report(), known, question.strip(), staff);
        return back(visit);
    }

    private static @Nullable String problem(String text) {
        if (text.isEmpty()) {
            return "fieldreport.teamwork.problem.empty";
        }
        return text.length() > MOST ? "fieldreport.problem.too-long" : null;
    }

    /** Those who were picked, and those whom the text names as @Tên; only people who have to do with the report. */
    private List<Person> mentioned(Visit visit, String text, List<UUID> picked) {
        return colleagues.of(visit.report()).values().stream()
                .flatMap(List::stream)
                .filter(person -> picked.contains(person.id()) || text.contains("@" + person.displayName()))
                .distinct()
                .toList();
    }

    private static ModelAndView back(Visit visit) {
        RedirectView view = new RedirectView(visit.path() + "#trao-doi");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private ModelAndView again(Visit visit, String typed, String problem) {
        return new ModelAndView(
                "fieldreport/teamwork/discussionPage",
                Map.of("part", panel.part(visit, typed, problem)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
