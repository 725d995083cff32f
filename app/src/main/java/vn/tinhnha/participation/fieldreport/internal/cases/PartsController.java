package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.ArrayList;
import java.util.List;
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
import vn.tinhnha.participation.fieldreport.internal.ActionOutcome;
import vn.tinhnha.participation.fieldreport.internal.DividingService;
import vn.tinhnha.participation.fieldreport.internal.DividingService.Part;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.HandlingService;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.cases.DividePage.Row;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.Option;

/** Gives parts of a case to agencies, and calls one off. */
@Controller
class PartsController {

    private static final String DESK = "/dieu-hanh/{code}";
    /** So many parts at once; more can be given out later. */
    private static final int ROWS = 3;

    private final StaffQueries reports;
    private final DividingService dividing;
    private final HandlingService handling;
    private final Province province;

    PartsController(StaffQueries reports, DividingService dividing, HandlingService handling, Province province) {
        this.reports = reports;
        this.dividing = dividing;
        this.handling = handling;
        this.province = province;
    }

    @GetMapping(DESK + "/chia")
    ModelAndView ask(@PathVariable String code, StaffMember staff) {
        return show(code, List.of(), null, HttpStatus.OK, staff);
    }

    @PostMapping(DESK + "/chia")
    Object divide(
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            StaffMember staff) {
        List<Row> rows = rows(typed);
        List<Part> parts = rows.stream()
                .filter(row -> !row.agency().isEmpty())
                .map(row -> new Part(row.agency(), row.task()))
                .toList();
        return switch (dividing.divide(code, version, parts, staff)) {
            case ActionOutcome.Done _ -> SeeOther.at("/dieu-hanh/" + code);
            case ActionOutcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case ActionOutcome.Denied _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ActionOutcome.Stale _ -> show(code, rows, "fieldreport.parts.stale", HttpStatus.CONFLICT, staff);
            case ActionOutcome.NotNow _ -> show(code, rows, "fieldreport.parts.not-now", HttpStatus.CONFLICT, staff);
            case ActionOutcome.Invalid(Map<String, String> problems) ->
                show(code, rows, problems.values().iterator().next(), HttpStatus.UNPROCESSABLE_CONTENT, staff);
        };
    }

    @PostMapping(DESK + "/dung-phan-viec")
    Object callOff(
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(name = "text", defaultValue = "") String reason,
            StaffMember staff) {
        return switch (handling.act(code, version, new FieldReportAction.CallOff(reason.strip()), staff)) {
            case ActionOutcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case ActionOutcome.Denied _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ActionOutcome.Done _ -> SeeOther.at("/dieu-hanh/" + code);
            case ActionOutcome.Stale _, ActionOutcome.NotNow _ ->
                callOffAgain(code, reason, "fieldreport.parts.stale", HttpStatus.CONFLICT, staff);
            case ActionOutcome.Invalid(Map<String, String> problems) ->
                callOffAgain(
                        code, reason, problems.values().iterator().next(), HttpStatus.UNPROCESSABLE_CONTENT, staff);
        };
    }

    private ModelAndView show(
            String code, List<Row> typed, @Nullable String problem, HttpStatus status, StaffMember staff) {
        FieldReport report = report(code, staff);
        List<Row> rows = new ArrayList<>(typed);
        while (rows.size() < ROWS) {
            rows.add(new Row("", ""));
        }
        List<Option> agencies = province.agencies().stream()
                .filter(agency -> agency.kind() != Agency.Kind.OPERATIONS_CENTER)
                .filter(agency -> !agency.code().equals(report.lead()))
                .map(agency -> new Option(agency.code(), agency.name()))
                .toList();
        DividePage page = new DividePage(report, mainAgency(report), agencies, rows, problem);
        return new ModelAndView("fieldreport/cases/divide", Map.of("page", page), status);
    }

    private ModelAndView callOffAgain(
            String code, String reason, String problem, HttpStatus status, StaffMember staff) {
        CallOffPage page = new CallOffPage(report(code, staff), reason, problem);
        return new ModelAndView("fieldreport/cases/callOff", Map.of("page", page), status);
    }

    private FieldReport report(String code, StaffMember staff) {
        return reports.report(code)
                .filter(report -> FieldReportAccess.mayView(staff, report).isPermitted())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String mainAgency(FieldReport report) {
        return Optional.ofNullable(report.lead())
                .flatMap(province::agency)
                .map(Agency::name)
                .orElse("");
    }

    private static List<Row> rows(MultiValueMap<String, String> typed) {
        List<String> agencies = typed.getOrDefault("agency", List.of());
        List<String> tasks = typed.getOrDefault("task", List.of());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(agencies.size(), tasks.size()); i++) {
            rows.add(new Row(agencies.get(i), tasks.get(i).strip()));
        }
        return rows;
    }
}
