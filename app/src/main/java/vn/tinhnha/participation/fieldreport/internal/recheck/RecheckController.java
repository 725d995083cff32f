package vn.tinhnha.participation.fieldreport.internal.recheck;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tinhnha.participation.fieldreport.internal.DissatisfactionReason;
import vn.tinhnha.participation.fieldreport.internal.recheck.RecheckPage.Problem;
import vn.tinhnha.participation.fieldreport.internal.recheck.RecheckPage.Row;
import vn.tinhnha.participation.fieldreport.internal.recheck.RecheckQueries.Waiting;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** The supervisor's list of answers that did not satisfy. */
@Controller
class RecheckController {

    static final String PATH = "/dieu-hanh/kiem-tra-lai";
    private static final String VIEW = "fieldreport/recheck/queue";
    private static final int MOST = 50;

    private final RecheckQueries queries;
    private final RecheckService service;
    private final Province province;

    RecheckController(RecheckQueries queries, RecheckService service, Province province) {
        this.queries = queries;
        this.service = service;
        this.province = province;
    }

    @GetMapping(PATH)
    String waiting(StaffMember staff, Model model) {
        if (!RecheckAccess.mayRecheck(staff).isPermitted()) {
            throw new AccessDeniedException("only the supervisor looks again");
        }
        return show(null, model);
    }

    @PostMapping(PATH + "/{code}")
    Object finish(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String note,
            StaffMember staff,
            HttpServletResponse response,
            Model model) {
        return switch (service.finish(code, note, staff)) {
            case DONE -> SeeOther.at(PATH);
            case NOT_ALLOWED -> throw new AccessDeniedException("only the supervisor looks again");
            case NOTE_MISSING -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(new Problem(code, note, "fieldreport.recheck.problem.note"), model);
            }
            case GONE -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield show(new Problem(code, note, "fieldreport.recheck.problem.gone"), model);
            }
        };
    }

    private String show(@Nullable Problem problem, Model model) {
        model.addAttribute(
                "page",
                new RecheckPage(queries.waiting(MOST).stream().map(this::row).toList(), problem));
        return VIEW;
    }

    private Row row(Waiting waiting) {
        String lead = waiting.lead();
        return new Row(
                waiting.code(),
                province.ward(waiting.ward()).map(Ward::name).orElse(""),
                lead == null ? "" : province.agency(lead).map(Agency::name).orElse(lead),
                waiting.description(),
                waiting.result(),
                waiting.reasons().stream()
                        .map(DissatisfactionReason::valueOf)
                        .map(DissatisfactionReason::key)
                        .toList(),
                waiting.comment(),
                waiting.since());
    }
}
