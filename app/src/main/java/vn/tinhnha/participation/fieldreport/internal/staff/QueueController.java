package vn.tinhnha.participation.fieldreport.internal.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.tinhnha.platform.identity.StaffMember;

/** The queues of the operations center and of the agencies, and what keeps them live. */
@Controller
class QueueController {

    private final QueuePages pages;
    private final StaffTopics topics;

    QueueController(QueuePages pages, StaffTopics topics) {
        this.pages = pages;
        this.topics = topics;
    }

    /** The whole page, or for a page that refreshes itself only the part that changes. */
    @GetMapping(Desk.PATH)
    String queue(
            @PathVariable String desk,
            @RequestParam MultiValueMap<String, String> query,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            StaffMember staff,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.VARY, "HX-Request");
        model.addAttribute("page", pages.page(Desk.admitted(desk, staff), QueueSearch.of(query), staff, locale));
        return fragment == null ? "fieldreport/staff/queue" : "fieldreport/staff/queueList";
    }

    @GetMapping(Desk.PATH + "/truc-tiep")
    SseEmitter live(@PathVariable String desk, StaffMember staff, HttpServletResponse response) {
        // Proxies that gather answers before passing them on would hold the signals back.
        response.setHeader("X-Accel-Buffering", "no");
        return topics.open(Desk.admitted(desk, staff), staff);
    }
}
