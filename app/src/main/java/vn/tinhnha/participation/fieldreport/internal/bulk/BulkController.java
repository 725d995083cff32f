package vn.tinhnha.participation.fieldreport.internal.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.participation.fieldreport.internal.bulk.BulkOutcome.Done;
import vn.tinhnha.participation.fieldreport.internal.bulk.BulkOutcome.NotDone;
import vn.tinhnha.participation.fieldreport.internal.bulk.BulkResultPage.Failed;
import vn.tinhnha.participation.fieldreport.internal.staff.BulkWork;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes the reports that were ticked in a queue, asks for what the action needs, and tells what came of each. */
@Controller
class BulkController {

    private final BulkHandling handling;
    private final BulkPages pages;

    BulkController(BulkHandling handling, BulkPages pages) {
        this.handling = handling;
        this.pages = pages;
    }

    @GetMapping(Desk.PATH + "/hang-loat")
    ModelAndView ask(
            @PathVariable String desk,
            @RequestParam(name = "viec") String slug,
            @RequestParam(name = "chon", defaultValue = "") List<String> picked,
            StaffMember staff,
            Locale locale) {
        Desk at = Desk.admitted(desk, staff);
        BulkWork work = BulkWork.of(at, slug).orElseThrow(Visits::notFound);
        return page(at, work, Pick.of(picked), BulkForm.EMPTY, null, staff);
    }

    /** Sent again by a reload it finds each report on a newer version and changes nothing. */
    @PostMapping(Desk.PATH + "/hang-loat")
    ModelAndView run(
            @PathVariable String desk,
            @RequestParam(name = "viec") String slug,
            @RequestParam(name = "chon", defaultValue = "") List<String> picked,
            @RequestParam(name = "co-quan", defaultValue = "") String agency,
            @RequestParam(name = "nguoi", defaultValue = "") String person,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            StaffMember staff,
            Locale locale) {
        Desk at = Desk.admitted(desk, staff);
        BulkWork work = BulkWork.of(at, slug).orElseThrow(Visits::notFound);
        BulkForm form = new BulkForm(agency, person, text.strip());
        List<Pick> picks = Pick.of(picked);
        String problem = pages.problem(work, picks, form);
        if (problem != null) {
            return page(at, work, picks, form, problem, staff);
        }
        List<BulkOutcome> outcomes = handling.run(work, picks, form, staff, locale);
        BulkResultPage page = new BulkResultPage(
                at,
                work,
                outcomes.stream()
                        .filter(Done.class::isInstance)
                        .map(outcome -> ((Done) outcome).code())
                        .toList(),
                outcomes.stream()
                        .filter(NotDone.class::isInstance)
                        .map(NotDone.class::cast)
                        .map(failed -> new Failed(
                                failed.again(), at.path() + "/" + failed.again().code(), failed.reason()))
                        .toList(),
                form);
        return new ModelAndView("fieldreport/bulk/result", Map.of("page", page));
    }

    private ModelAndView page(
            Desk desk, BulkWork work, List<Pick> picks, BulkForm form, @Nullable String problem, StaffMember staff) {
        return new ModelAndView(
                "fieldreport/bulk/ask",
                Map.of("page", pages.page(desk, work, picks, form, problem, staff)),
                problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
