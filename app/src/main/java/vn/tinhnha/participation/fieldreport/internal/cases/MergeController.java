package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.participation.fieldreport.internal.cases.MergePages.Sent;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;
import vn.tinhnha.platform.identity.StaffMember;

/** Merging at the desk of the center: first side by side, then done. */
@Controller
class MergeController {

    private static final String PATH = "/dieu-hanh/{code}/gop";

    private final MergePages pages;
    private final MergingService merging;

    MergeController(MergePages pages, MergingService merging) {
        this.pages = pages;
        this.merging = merging;
    }

    @GetMapping(PATH)
    ModelAndView compare(
            @PathVariable String code,
            @RequestParam(name = "ma", defaultValue = "") List<String> ticked,
            @RequestParam(name = "them", defaultValue = "") String typed,
            StaffMember staff) {
        return show(code, new Sent(ticked, typed.strip(), "", ""), null, List.of(), HttpStatus.OK, staff);
    }

    /** @param fields holds {@code version-<code>} for each report that the page showed */
    @PostMapping(PATH)
    Object merge(
            @PathVariable String code,
            @RequestParam(name = "ma", defaultValue = "") List<String> ticked,
            @RequestParam(name = "chinh", defaultValue = "") String main,
            @RequestParam(name = "text", defaultValue = "") String reason,
            @RequestParam Map<String, String> fields,
            StaffMember staff) {
        List<Chosen> chosen = new ArrayList<>();
        chosen.add(seen(code, fields));
        ticked.stream()
                .filter(other -> !other.equals(code))
                .distinct()
                .forEach(other -> chosen.add(seen(other, fields)));
        Sent sent = new Sent(ticked, "", main, reason);
        List<Chosen> others =
                chosen.stream().filter(one -> !one.code().equals(main)).toList();
        if (others.size() == chosen.size()) {
            Obstacle none = new Obstacle("fieldreport.merge.no-main", "");
            return show(code, sent, none, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, staff);
        }
        return switch (merging.merge(seen(main, fields), others, reason.strip(), staff)) {
            case CaseOutcome.Done _ -> SeeOther.at("/dieu-hanh/" + main);
            case CaseOutcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case CaseOutcome.Denied _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case CaseOutcome.Stale(List<String> codes) -> show(code, sent, null, codes, HttpStatus.CONFLICT, staff);
            case CaseOutcome.Invalid(Obstacle obstacle) ->
                show(code, sent, obstacle, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, staff);
        };
    }

    private ModelAndView show(
            String code,
            Sent sent,
            @Nullable Obstacle problem,
            List<String> stale,
            HttpStatus status,
            StaffMember staff) {
        MergePage page = pages.page(code, sent, problem, stale, staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("fieldreport/cases/merge", Map.of("page", page), status);
    }

    /** A version that is no number is one that nobody saw. */
    private static Chosen seen(String code, Map<String, String> fields) {
        String version = fields.getOrDefault("version-" + code, "");
        return new Chosen(code, version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
    }
}
