package vn.tinhnha.participation.fieldreport.internal.photos;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.sealed.Answers;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.files.Photos;
import vn.tinhnha.platform.files.Photos.Region;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.identity.StaffMember;

/** Where an official looks at a photo and draws over who may be recognized in it. */
@Controller
class RedactionController {

    private static final String PHOTO = Desk.PATH + "/{code}/anh/{name}";

    private final Visits visits;
    private final RedactionService redactions;
    private final Photos copies;

    RedactionController(Visits visits, RedactionService redactions, Photos copies) {
        this.visits = visits;
        this.redactions = redactions;
        this.copies = copies;
    }

    @GetMapping(PHOTO)
    ModelAndView form(
            @PathVariable String desk,
            @PathVariable String code,
            @PathVariable String name,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        if (PhotoAccess.mayRedact(staff, visit.report()) instanceof Decision.Denied(String reason)) {
            return Answers.denied(visit.path(), reason);
        }
        return page(visit, photo(visit, name), RegionForm.empty(), null, HttpStatus.OK);
    }

    @PostMapping(PHOTO)
    ModelAndView redact(
            @PathVariable String desk,
            @PathVariable String code,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> typed,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        if (PhotoAccess.mayRedact(staff, visit.report()) instanceof Decision.Denied(String reason)) {
            return Answers.denied(visit.path(), reason);
        }
        CasePhoto photo = photo(visit, name);
        RegionForm form = RegionForm.of(typed);
        Optional<List<Region>> regions = form.regions();
        if (regions.isEmpty()) {
            return page(visit, photo, form, "fieldreport.photos.problem.regions", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        StoredFile copy = copies.pixelate(photo.file().id(), regions.get());
        if (!redactions.replace(visit.report(), photo, copy, staff)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Answers.seeOther(visit.path() + "#anh");
    }

    @PostMapping(PHOTO + "/danh-dau")
    ModelAndView mark(
            @PathVariable String desk,
            @PathVariable String code,
            @PathVariable String name,
            @RequestParam CasePhoto.State state,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        if (PhotoAccess.mayRedact(staff, visit.report()) instanceof Decision.Denied(String reason)) {
            return Answers.denied(visit.path(), reason);
        }
        redactions.mark(visit.report(), photo(visit, name), state, staff);
        return Answers.seeOther(visit.path() + "#anh");
    }

    private CasePhoto photo(Visit visit, String name) {
        return redactions
                .photo(visit.report(), name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(
            Visit visit, CasePhoto photo, RegionForm form, @Nullable String problem, HttpStatus status) {
        RedactionPage page = new RedactionPage(visit.path(), photo, form.fields(), problem);
        return new ModelAndView("fieldreport/photos/redact", Map.of("page", page), status);
    }
}
