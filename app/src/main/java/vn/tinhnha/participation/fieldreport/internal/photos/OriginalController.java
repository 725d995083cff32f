package vn.tinhnha.participation.fieldreport.internal.photos;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.sealed.Answers;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningOutcome;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningQueries;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningRequest;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningService;
import vn.tinhnha.participation.fieldreport.internal.sealed.ReasonPage;
import vn.tinhnha.participation.fieldreport.internal.sealed.Subject;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.identity.StaffMember;

/** Opens a sealed original for a reason, and shows it to everybody again where a supervisor decides so. */
@Controller
class OriginalController {

    private static final String PHOTO = "/{desk:dieu-hanh}/{code}/anh/{name}";

    private final Visits visits;
    private final RedactionService redactions;
    private final OpeningService openings;
    private final OpeningQueries opened;
    private final InstantSource time;

    OriginalController(
            Visits visits,
            RedactionService redactions,
            OpeningService openings,
            OpeningQueries opened,
            InstantSource time) {
        this.visits = visits;
        this.redactions = redactions;
        this.openings = openings;
        this.opened = opened;
        this.time = time;
    }

    @PostMapping(PHOTO + "/xem-goc")
    ModelAndView open(
            @PathVariable String desk,
            @PathVariable String code,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String words,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        FileId original = original(visit, name);
        String photo = visit.path() + "/anh/" + name;
        OpeningRequest request = new OpeningRequest(purpose, words);
        OpeningOutcome outcome = PhotoAccess.maySeeOriginal(staff) instanceof Decision.Denied(String reason)
                ? new OpeningOutcome.Denied(reason)
                : openings.open(
                        new OpeningService.Thing(
                                visit.report().id(), visit.report().code(), Subject.PHOTO, original, false),
                        request,
                        staff);
        return Answers.to(
                outcome,
                outcome instanceof OpeningOutcome.Opened ? photo + "/goc" : visit.path(),
                problems -> new ReasonPage(
                        "fieldreport.photos.original", visit.path(), photo + "/xem-goc", true, request, problems));
    }

    /** The original itself, while it is open to the official. */
    @GetMapping(PHOTO + "/goc")
    ResponseEntity<byte[]> show(
            @PathVariable String desk,
            @PathVariable String code,
            @PathVariable String name,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        FileId original = original(visit, name);
        if (opened.openUntil(visit.report().id(), Subject.PHOTO, original, staff.id(), time.instant())
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var content = redactions.original(visit.report(), original);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(content.mime()))
                .header("X-Content-Type-Options", "nosniff")
                .body(content.bytes());
    }

    @PostMapping(PHOTO + "/khoi-phuc")
    ModelAndView undo(
            @PathVariable String desk,
            @PathVariable String code,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String words,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        if (PhotoAccess.mayUndo(staff) instanceof Decision.Denied(String reason)) {
            return Answers.denied(visit.path(), reason);
        }
        CasePhoto photo = photo(visit, name);
        if (words.isBlank()) {
            ReasonPage page = new ReasonPage(
                    "fieldreport.photos.undo",
                    visit.path(),
                    visit.path() + "/anh/" + name + "/khoi-phuc",
                    false,
                    new OpeningRequest("", words),
                    Map.of("words", "fieldreport.problem.reason"));
            return Answers.again(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redactions.undo(visit.report(), photo, words.strip(), staff);
        return Answers.seeOther(visit.path() + "#anh");
    }

    private CasePhoto photo(Visit visit, String name) {
        return redactions
                .photo(visit.report(), name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FileId original(Visit visit, String name) {
        FileId original = photo(visit, name).original();
        if (original == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return original;
    }
}
