package vn.tinhnha.participation.fieldreport.internal.secret;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.sealed.Answers;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningQueries;
import vn.tinhnha.participation.fieldreport.internal.sealed.OpeningRequest;
import vn.tinhnha.participation.fieldreport.internal.sealed.ReasonPage;
import vn.tinhnha.participation.fieldreport.internal.sealed.Subject;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.participation.fieldreport.internal.staff.Visits;
import vn.tinhnha.platform.identity.StaffMember;

/** The one page where cases with state secrets are known. */
@Controller
class SecretController {

    static final String PATH = "/dieu-hanh/mat";
    private static final String MARK = "/danh-dau-mat";

    private final Visits visits;
    private final SecretService secrets;
    private final OpeningQueries openings;
    private final InstantSource time;

    SecretController(Visits visits, SecretService secrets, OpeningQueries openings, InstantSource time) {
        this.visits = visits;
        this.secrets = secrets;
        this.openings = openings;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView list(StaffMember staff) {
        if (SecretAccess.may(staff) instanceof Decision.Denied(String reason)) {
            return Answers.denied("/dieu-hanh", reason);
        }
        SecretPage page = new SecretPage(
                secrets.all().stream().map(secret -> row(secret, staff)).toList());
        return new ModelAndView("fieldreport/secret/list", Map.of("page", page));
    }

    @PostMapping("/{desk:dieu-hanh}/{code}" + MARK)
    ModelAndView mark(
            @PathVariable String desk,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            StaffMember staff,
            Locale locale) {
        Visit visit = visits.open(desk, code, staff, locale);
        String action = visit.path() + MARK + "?version=" + visit.report().version();
        return answer(
                secrets.mark(visit.report(), version, words, staff),
                visit.path(),
                new ReasonPage(
                        "fieldreport.secret.mark",
                        visit.path(),
                        action,
                        false,
                        new OpeningRequest("", words),
                        Map.of()));
    }

    @PostMapping(PATH + "/{code}/mo")
    ModelAndView open(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String words,
            StaffMember staff) {
        OpeningRequest request = new OpeningRequest(purpose, words);
        return Answers.to(
                secrets.open(code, request, staff),
                PATH,
                problems -> new ReasonPage(
                        "fieldreport.secret.open", PATH, PATH + "/" + code + "/mo", true, request, problems));
    }

    @PostMapping(PATH + "/{code}/bo-dau-mat")
    ModelAndView unmark(@PathVariable String code, @RequestParam(defaultValue = "") String words, StaffMember staff) {
        return answer(
                secrets.unmark(code, words, staff),
                PATH,
                new ReasonPage(
                        "fieldreport.secret.unmark",
                        PATH,
                        PATH + "/" + code + "/bo-dau-mat",
                        false,
                        new OpeningRequest("", words),
                        Map.of()));
    }

    /** A file of a case that is open to the official. */
    @GetMapping(PATH + "/{code}/tep/{number}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable int number, StaffMember staff) {
        boolean open = secrets.all().stream()
                .filter(secret -> secret.code().equals(code))
                .anyMatch(secret -> openUntil(secret, staff).isPresent());
        if (!SecretAccess.may(staff).isPermitted() || !open) {
            return ResponseEntity.notFound().build();
        }
        return secrets.file(code, number)
                .map(content -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.parseMediaType(content.mime()))
                        .header("X-Content-Type-Options", "nosniff")
                        .body(content.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private SecretPage.Row row(SecretCase secret, StaffMember staff) {
        Optional<Instant> until = openUntil(secret, staff);
        return new SecretPage.Row(
                secret, until.flatMap(_ -> secrets.content(secret.code())).orElse(null), until.orElse(null));
    }

    private Optional<Instant> openUntil(SecretCase secret, StaffMember staff) {
        return openings.openUntil(secret.report(), Subject.SECRET, null, staff.id(), time.instant());
    }

    private static ModelAndView answer(SecretOutcome outcome, String back, ReasonPage again) {
        return switch (outcome) {
            case SecretOutcome.Done _ -> Answers.seeOther(PATH);
            case SecretOutcome.Denied(String reason) -> Answers.denied(back, reason);
            case SecretOutcome.Invalid(String problem) ->
                Answers.again(again.with(Map.of("words", problem)), HttpStatus.UNPROCESSABLE_CONTENT);
            case SecretOutcome.Stale _ ->
                Answers.again(again.with(Map.of("words", "fieldreport.secret.problem.stale")), HttpStatus.CONFLICT);
        };
    }
}
