package vn.tinhnha.participation.fieldreport.internal.browsing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.browsing.PublicPageService.Found;
import vn.tinhnha.participation.fieldreport.internal.reporting.OwnReport;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReporterView;

/** The page of a public report. */
@Controller
class PublicReportController {

    private final PublicPageService reports;
    private final PublicReportPages pages;
    private final ReporterView reporter;

    PublicReportController(PublicPageService reports, PublicReportPages pages, ReporterView reporter) {
        this.reports = reports;
        this.pages = pages;
        this.reporter = reporter;
    }

    @GetMapping(PublicListController.PATH + "/{code}")
    String report(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<ReportCode> parsed = ReportCode.parse(code);
        if (parsed.isEmpty()) {
            return notPublic(code, ReportCode.looksLikeOne(code), response, model);
        }
        String canonical = parsed.get().value();
        if (!canonical.equals(code)) {
            return "redirect:" + ReportNames.link(canonical);
        }
        Found found = reports.find(canonical);
        if (found.story().isPresent()) {
            model.addAttribute("page", pages.of(found.story().get(), address(request, canonical)));
            model.addAttribute("own", reporter.own(canonical, request).orElse(OwnReport.NONE));
            return "fieldreport/report";
        }
        return reporter.privatePath(canonical, request)
                .or(() -> found.mergedInto().map(ReportNames::link))
                .map(link -> "redirect:" + link)
                .orElseGet(() -> notPublic(canonical, false, response, model));
    }

    /** The same answer whether there is no such report or it is not for the public: a code must not betray that. */
    private static String notPublic(String code, boolean mistyped, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("page", new NotPublicPage(code, mistyped));
        return "fieldreport/notPublic";
    }

    private static String address(HttpServletRequest request, String code) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(ReportNames.link(code))
                .toUriString();
    }
}
