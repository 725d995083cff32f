package vn.tinhnha.participation.fieldreport.internal.field;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.StaffMember;

/** The field mode, what is taken along, and the empty page that stands in for it without a network. */
@Controller
class FieldController {

    static final String PATH = "/xu-ly/hien-truong";

    /** Without personal data: what the phone keeps is put in by its own script. */
    static final String STAND_IN = "/hien-truong";

    private static final String DESK = "xu-ly";

    private final FieldPages pages;
    private final ShortlistService shortlist;
    private final Visits visits;

    FieldController(FieldPages pages, ShortlistService shortlist, Visits visits) {
        this.pages = pages;
        this.shortlist = shortlist;
        this.visits = visits;
    }

    @GetMapping(PATH)
    String page(@RequestParam(name = "da-ghi", defaultValue = "") String noted, StaffMember staff, Model model) {
        model.addAttribute("page", pages.page(staff, noted, null, ""));
        return "fieldreport/field/page";
    }

    @GetMapping(STAND_IN)
    String standIn() {
        return "fieldreport/field/standIn";
    }

    /** Whose phone this is now: notes are sent only by the official who wrote them. */
    @GetMapping(PATH + "/nguoi")
    ResponseEntity<Map<String, String>> owner(StaffMember staff) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("owner", staff.id().toString()));
    }

    @PostMapping("/xu-ly/{code}/mang-theo")
    RedirectView add(@PathVariable String code, StaffMember staff, Locale locale) {
        Visit visit = visits.open(DESK, code, staff, locale);
        shortlist.add(staff, visit.report().id());
        return seeOther(visit.path());
    }

    @PostMapping("/xu-ly/{code}/thoi-mang-theo")
    RedirectView remove(
            @PathVariable String code,
            @RequestParam(name = "ve", defaultValue = "") String back,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(DESK, code, staff, locale);
        shortlist.remove(staff, visit.report().id());
        return seeOther(back.equals("hien-truong") ? PATH : visit.path());
    }

    static RedirectView seeOther(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
