package vn.tinhnha.participation.fieldreport.internal.reporting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.platform.limits.ClientNetwork;
import vn.tinhnha.platform.limits.RateLimit;
import vn.tinhnha.platform.limits.RateLimits;

/** Shows the form's script what others have reported, while somebody still writes. */
@Controller
class FamiliarReportsController {

    private static final RateLimit LIMIT = new RateLimit(600, Duration.ofHours(1));

    private final ReportIntake intake;
    private final ReportFormPages pages;
    private final RateLimits limits;

    FamiliarReportsController(ReportIntake intake, ReportFormPages pages, RateLimits limits) {
        this.intake = intake;
        this.pages = pages;
        this.limits = limits;
    }

    /** With method post: what somebody writes must not end up in an address. */
    @PostMapping(ReportFormController.PATH + "/tuong-tu")
    ModelAndView familiar(HttpServletRequest request, HttpServletResponse response) {
        limits.take("fieldreport.familiar", ClientNetwork.of(request), LIMIT);
        response.setHeader("Cache-Control", "no-store");
        return new ModelAndView(
                "fieldreport/familiar", Map.of("familiar", pages.familiar(intake.familiar(ReportForm.of(request)))));
    }
}
