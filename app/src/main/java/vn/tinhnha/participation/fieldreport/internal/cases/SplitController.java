package vn.tinhnha.participation.fieldreport.internal.cases;

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
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;
import vn.tinhnha.platform.identity.StaffMember;

/** Takes a merged report out again. */
@Controller
class SplitController {

    private static final String PATH = "/dieu-hanh/{code}/tach";

    private final StaffQueries reports;
    private final CaseQueries cases;
    private final MergingService merging;

    SplitController(StaffQueries reports, CaseQueries cases, MergingService merging) {
        this.reports = reports;
        this.cases = cases;
        this.merging = merging;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String code, StaffMember staff) {
        return show(code, "", null, false, HttpStatus.OK, staff);
    }

    /** @param fromVersion the version of the report that it was merged into, as the page showed it */
    @PostMapping(PATH)
    Object split(
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam int fromVersion,
            @RequestParam(name = "text", defaultValue = "") String reason,
            StaffMember staff) {
        FieldReport from = from(report(code, staff));
        CaseOutcome outcome =
                merging.split(new Chosen(code, version), new Chosen(from.code(), fromVersion), reason.strip(), staff);
        return switch (outcome) {
            case CaseOutcome.Done _ -> SeeOther.at("/dieu-hanh/" + code);
            case CaseOutcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case CaseOutcome.Denied _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case CaseOutcome.Stale _ -> show(code, reason, null, true, HttpStatus.CONFLICT, staff);
            case CaseOutcome.Invalid(Obstacle obstacle) ->
                show(code, reason, obstacle.key(), false, HttpStatus.UNPROCESSABLE_CONTENT, staff);
        };
    }

    private ModelAndView show(
            String code, String reason, @Nullable String problem, boolean stale, HttpStatus status, StaffMember staff) {
        FieldReport report = report(code, staff);
        SplitPage page = new SplitPage(report, from(report), reason, problem, stale);
        return new ModelAndView("fieldreport/cases/split", Map.of("page", page), status);
    }

    private FieldReport report(String code, StaffMember staff) {
        return reports.report(code)
                .filter(report -> FieldReportAccess.mayView(staff, report).isPermitted())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FieldReport from(FieldReport report) {
        return cases.nextOf(report.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
