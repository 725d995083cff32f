package vn.tinhnha.participation.fieldreport.internal.papers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.tinhnha.platform.identity.StaffMember;

/** Periodic reports of the operations center. */
@Controller
class PaperController {

    static final String PATH = "/dieu-hanh/bao-cao";
    private static final String PAGE = "fieldreport/papers/paper";

    private final PaperService papers;
    private final PaperPages pages;

    PaperController(PaperService papers, PaperPages pages) {
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("page", pages.list(false));
        return "fieldreport/papers/list";
    }

    @PostMapping(PATH)
    String make(
            @RequestParam("loai") String kind,
            @RequestParam("tu") String first,
            @RequestParam("den") String last,
            StaffMember staff,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Span> period = period(first, last);
        Optional<PaperKind> chosen = PaperKind.of(kind);
        if (period.isEmpty() || chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.list(true));
            return "fieldreport/papers/list";
        }
        return show(papers.make(chosen.get(), period.get(), staff), null, "make", staff, model, request, response);
    }

    @GetMapping(PATH + "/{id}")
    String paper(
            @PathVariable UUID id,
            @RequestParam(name = "xong", required = false) @Nullable String done,
            StaffMember staff,
            Model model) {
        model.addAttribute("page", pages.page(find(id), staff, done));
        return PAGE;
    }

    /** What counting now would change. */
    @GetMapping(PATH + "/{id}/so-sanh")
    String compare(@PathVariable UUID id, StaffMember staff, Model model) {
        model.addAttribute("page", pages.compared(find(id), staff));
        return PAGE;
    }

    @PostMapping(PATH + "/{id}")
    String save(
            @PathVariable UUID id,
            @RequestParam int version,
            PaperTexts texts,
            StaffMember staff,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(papers.save(id, version, texts, staff), texts.tidy(), "save", staff, model, request, response);
    }

    @PostMapping(PATH + "/{id}/{action:recount|approve|return}")
    String step(
            @PathVariable UUID id,
            @PathVariable String action,
            @RequestParam int version,
            StaffMember staff,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        PaperOutcome outcome = switch (action) {
            case "recount" -> papers.recount(id, version, staff);
            case "approve" -> papers.approve(id, version, staff);
            default -> papers.sendBack(id, version, staff);
        };
        return show(outcome, null, action, staff, model, request, response);
    }

    @PostMapping(PATH + "/{id}/issue")
    String issue(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String number,
            @RequestParam String issuedOn,
            StaffMember staff,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        LocalDate on = day(issuedOn).orElseGet(pages::today);
        return show(
                papers.issue(id, version, number.strip(), on, staff), null, "issue", staff, model, request, response);
    }

    private String show(
            PaperOutcome outcome,
            @Nullable PaperTexts typed,
            String action,
            StaffMember staff,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case PaperOutcome.Done(Paper paper) -> {
                request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
                yield "redirect:" + paper.path() + "?xong=" + action;
            }
            case PaperOutcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case PaperOutcome.Denied _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case PaperOutcome.Stale(Paper now) -> again(now, typed, Map.of(), true, staff, model, response);
            case PaperOutcome.Invalid(Paper paper, Map<String, String> problems) ->
                again(paper, typed, problems, false, staff, model, response);
        };
    }

    private String again(
            Paper paper,
            @Nullable PaperTexts typed,
            Map<String, String> problems,
            boolean isStale,
            StaffMember staff,
            Model model,
            HttpServletResponse response) {
        response.setStatus(isStale ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        PaperTexts shown = typed == null ? paper.texts() : typed;
        model.addAttribute("page", pages.again(paper, shown, staff, problems, isStale));
        return PAGE;
    }

    private Paper find(UUID id) {
        return pages.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Span> period(String first, String last) {
        return day(first)
                .flatMap(from -> day(last).filter(to -> !to.isBefore(from)).map(to -> new Span(from, to)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException mistyped) {
            return Optional.empty();
        }
    }
}
