package vn.tinhnha.participation.fieldreport.internal.wall;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.tinhnha.platform.live.LiveSignals;

/** The wall for a screen on which nobody is signed in: its pass reads this and opens nothing else. */
@Controller
class ScreenController {

    static final String PATH = "/man-hinh";
    static final String COOKIE = "tn_screen";

    private final WallPages pages;
    private final WallScreenService screens;
    private final LiveSignals signals;

    ScreenController(WallPages pages, WallScreenService screens, LiveSignals signals) {
        this.pages = pages;
        this.screens = screens;
        this.signals = signals;
    }

    @GetMapping(PATH)
    String wall(@CookieValue(name = COOKIE, required = false) @Nullable String pass, Locale locale, Model model) {
        return show("fieldreport/wall/wall", pass, locale, model);
    }

    @GetMapping(PATH + "/noi-dung")
    String content(@CookieValue(name = COOKIE, required = false) @Nullable String pass, Locale locale, Model model) {
        return show("fieldreport/wall/content", pass, locale, model);
    }

    @GetMapping(PATH + "/truc-tiep")
    SseEmitter live(@CookieValue(name = COOKIE, required = false) @Nullable String pass) {
        admit(pass);
        return signals.open(List.of(WallController.TOPIC));
    }

    private String show(String view, @Nullable String pass, Locale locale, Model model) {
        admit(pass);
        model.addAttribute("page", pages.page(PATH, locale));
        return view;
    }

    private void admit(@Nullable String pass) {
        if (pass == null || !screens.admits(pass)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
