package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.ActionOutcome;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.HandlingService;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes what officials decide; whatever does not go through comes back with all that was typed. */
@Controller
class ActionController {

    private final Visits visits;
    private final HandlingService handling;
    private final StaffReportPages pages;
    private final ActionReader reader;
    private final ResultFiles resultFiles;

    ActionController(
            Visits visits,
            HandlingService handling,
            StaffReportPages pages,
            ActionReader reader,
            ResultFiles resultFiles) {
        this.visits = visits;
        this.handling = handling;
        this.pages = pages;
        this.reader = reader;
        this.resultFiles = resultFiles;
    }

    @PostMapping(Desk.PATH + "/{code}/{action}")
    ModelAndView act(
            @PathVariable String desk,
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = ResultFiles.UPLOADS, required = false) @Nullable List<MultipartFile> uploads,
            @RequestParam(name = ResultFiles.DOCUMENTS, required = false) @Nullable List<MultipartFile> documents,
            StaffMember staff,
            Locale locale) {
        StaffForm form = StaffForm.of(action).orElseThrow(Visits::notFound);
        Visit visit = visits.open(desk, code, staff, locale);
        FormState sent = FormState.sent(form, typed);
        // Asked before the uploads are looked at, which takes time; the service asks again.
        if (FieldReportAccess.mayAct(staff, visit.report(), form.action()) instanceof Decision.Denied(String reason)) {
            return denied(visit, reason);
        }
        ResultFiles.Taken files = resultFiles.take(
                visit.report(),
                form,
                sent,
                Objects.requireNonNullElse(uploads == null ? documents : uploads, List.of()));
        sent = sent.keeping(files.kept());
        if (!files.problems().isEmpty()) {
            return again(visit, sent.invalid(files.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer(
                visit,
                form,
                sent,
                handling.act(
                        visit.report().code(), version, reader.read(visit.report(), form, sent, files.ids()), staff));
    }

    private ModelAndView answer(Visit visit, StaffForm form, FormState sent, ActionOutcome outcome) {
        return switch (outcome) {
            case ActionOutcome.Done _ -> done(visit, form);
            case ActionOutcome.NotFound _ -> throw Visits.notFound();
            case ActionOutcome.Denied(String reason) -> denied(visit, reason);
            case ActionOutcome.Stale(FieldReport now, var since) ->
                again(visit.to(now), sent.stale(since), HttpStatus.CONFLICT);
            case ActionOutcome.NotNow _ -> again(visit, sent.tooLate(), HttpStatus.CONFLICT);
            case ActionOutcome.Invalid(Map<String, String> problems) ->
                again(visit, sent.invalidKeys(problems), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView done(Visit visit, StaffForm form) {
        RedirectView view = new RedirectView(visit.path() + "?xong=" + form.slug());
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private static ModelAndView denied(Visit visit, String reason) {
        DeniedPage page = new DeniedPage(visit.path(), reason);
        return new ModelAndView("fieldreport/staff/denied", Map.of("page", page), HttpStatus.FORBIDDEN);
    }

    private ModelAndView again(Visit visit, FormState state, HttpStatus status) {
        return new ModelAndView("fieldreport/staff/report", Map.of("page", pages.page(visit, state, null)), status);
    }
}
