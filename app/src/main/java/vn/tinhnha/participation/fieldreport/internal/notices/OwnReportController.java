package vn.tinhnha.participation.fieldreport.internal.notices;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReporterView;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;

/** Leads from a notice to the private page of the report, which only the device that sent it finds. */
@Controller
class OwnReportController {

    private static final String MY_REPORTS = "/phan-anh/cua-toi";

    private final ReporterView reporters;

    OwnReportController(ReporterView reporters) {
        this.reporters = reporters;
    }

    /** An address without a token: it may be stored and mailed, and opens nothing on other devices. */
    static String path(String code) {
        return MY_REPORTS + "/" + code;
    }

    @GetMapping(MY_REPORTS + "/{code:[A-Z]{2,4}[0-9-]+}")
    RedirectView open(@PathVariable String code, HttpServletRequest request) {
        return SeeOther.at(reporters.privatePath(code, request).orElse(MY_REPORTS));
    }
}
