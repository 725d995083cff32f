package vn.tinhnha.participation.fieldreport.internal.reporting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.tinhnha.participation.fieldreport.internal.OwnershipQueries;
import vn.tinhnha.participation.fieldreport.internal.reporting.TrackingPages.Visit;
import vn.tinhnha.platform.identity.Devices;

/** The private page of a report: whoever has the link sees it, so it is kept from caches, robots and referrers. */
@Controller
class TrackingController {

    static final String VIEW = "fieldreport/track";
    private static final String BASE = "/phan-anh/theo-doi/";

    private final TrackingPages pages;
    private final OwnershipQueries ownership;
    private final Devices devices;

    TrackingController(TrackingPages pages, OwnershipQueries ownership, Devices devices) {
        this.pages = pages;
        this.ownership = ownership;
        this.devices = devices;
    }

    /** Address of the page that a tracking token opens. */
    static String path(String token) {
        return BASE + token;
    }

    @GetMapping(BASE + "{token:[A-Za-z0-9_-]+}")
    String track(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        PrivatePage.keep(response);
        if (ownership.isSecret(token)) {
            return "fieldreport/secret/trackSecret";
        }
        Set<String> flags = request.getParameterMap().keySet();
        Visit visit = new Visit(flags.contains("vua-gui"), flags.contains("da-danh-gia"));
        model.addAttribute(
                "page",
                pages.page(token, devices.find(request).orElse(null), visit, locale)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return VIEW;
    }
}
