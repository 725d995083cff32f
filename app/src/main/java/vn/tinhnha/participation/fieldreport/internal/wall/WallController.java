package vn.tinhnha.participation.fieldreport.internal.wall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.live.LiveSignals;

/** The wall for officials of the center, and which screens show it by themselves. */
@Controller
class WallController {

    static final String PATH = "/dieu-hanh/man-hinh";
    static final String TOPIC = "fieldreport.center";
    private static final Duration LONG = Duration.ofDays(365);

    private final WallPages pages;
    private final WallScreenService screens;
    private final LiveSignals signals;

    WallController(WallPages pages, WallScreenService screens, LiveSignals signals) {
        this.pages = pages;
        this.screens = screens;
        this.signals = signals;
    }

    @GetMapping(PATH)
    String wall(StaffMember staff, Locale locale, Model model) {
        return show("fieldreport/wall/wall", staff, locale, model);
    }

    @GetMapping(PATH + "/noi-dung")
    String content(StaffMember staff, Locale locale, Model model) {
        return show("fieldreport/wall/content", staff, locale, model);
    }

    @GetMapping(PATH + "/truc-tiep")
    SseEmitter live(StaffMember staff) {
        admit(WallAccess.mayLook(staff).isPermitted());
        return signals.open(List.of(TOPIC));
    }

    @GetMapping(PATH + "/cac-man-hinh")
    String screens(StaffMember staff, Model model) {
        admit(WallAccess.mayPin(staff).isPermitted());
        model.addAttribute("page", new WallScreensPage(screens.open()));
        return "fieldreport/wall/screens";
    }

    /** Turns this browser into a screen: it keeps a pass for the wall, and the official is signed out on it. */
    @PostMapping(PATH + "/cac-man-hinh")
    RedirectView pin(StaffMember staff, HttpServletRequest request, HttpServletResponse response) {
        String token = screens.pin(staff).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        ResponseCookie pass = ResponseCookie.from(ScreenController.COOKIE, token)
                .path(ScreenController.PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(LONG)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, pass.toString());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return seeOther(ScreenController.PATH);
    }

    @PostMapping(PATH + "/cac-man-hinh/{id}/ngat")
    RedirectView end(@PathVariable UUID id, StaffMember staff) {
        admit(screens.end(id, staff));
        return seeOther(PATH + "/cac-man-hinh");
    }

    private String show(String view, StaffMember staff, Locale locale, Model model) {
        admit(WallAccess.mayLook(staff).isPermitted());
        model.addAttribute("page", pages.page(PATH, locale));
        return view;
    }

    private static void admit(boolean permitted) {
        if (!permitted) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static RedirectView seeOther(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
