package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.tinhnha.platform.identity.StaffMember;

/** The page on which an official decides on a report. */
@Controller
class StaffReportController {

    private final Visits visits;
    private final StaffReportPages pages;
    private final Surroundings surroundings;

    StaffReportController(Visits visits, StaffReportPages pages, Surroundings surroundings) {
        this.visits = visits;
        this.pages = pages;
        this.surroundings = surroundings;
    }

    @GetMapping(Desk.PATH + "/{code}")
    String report(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam(name = "xong", defaultValue = "") String done,
            StaffMember staff,
            Locale locale,
            Model model) {
        Visit visit = visits.open(desk, code, staff, locale);
        StaffForm finished = StaffForm.of(done).orElse(null);
        model.addAttribute("page", pages.page(visit, FormState.untouched(), finished));
        return "fieldreport/staff/report";
    }

    /** The reports nearby, as GeoJSON for the map. */
    @GetMapping(Desk.PATH + "/{code}/lan-can")
    @ResponseBody
    Map<String, Object> nearby(@PathVariable String desk, @PathVariable String code, StaffMember staff, Locale locale) {
        return surroundings.markers(visits.open(desk, code, staff, locale));
    }

    /** Asked by an open page when something changed: what others did to this report, or nothing (204). */
    @GetMapping(Desk.PATH + "/{code}/thay-doi")
    @Nullable
    Object changes(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam int version,
            StaffMember staff,
            Locale locale,
            Model model) {
        Visit visit = visits.open(desk, code, staff, locale);
        if (visit.report().version() == version) {
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
        model.addAttribute("page", pages.changes(visit, version));
        return "fieldreport/staff/changes";
    }
}
