package vn.tinhnha.participation.fieldreport.internal.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.internal.reporting.PrivatePage;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;

/** The private page of somebody who joined: the way of the case, the answer, a verdict, and the way out. */
@Controller
class VoiceController {

    private static final String BASE = "/phan-anh/theo-doi/cung-gap/";
    private static final String VIEW = "fieldreport/cases/voice";

    private final VoiceQueries voices;
    private final VoicePages pages;
    private final JoiningService joining;

    VoiceController(VoiceQueries voices, VoicePages pages, JoiningService joining) {
        this.voices = voices;
        this.pages = pages;
        this.joining = joining;
    }

    /** Address of the page that the token of a voice opens. */
    static String path(String token) {
        return BASE + token;
    }

    @GetMapping(BASE + "{token:[A-Za-z0-9_-]+}")
    String voice(
            @PathVariable String token,
            @RequestParam(name = "vua-gui", required = false) @Nullable String sent,
            @RequestParam(name = "da-danh-gia", required = false) @Nullable String rated,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        PrivatePage.keep(response);
        model.addAttribute("page", pages.page(voice(token), token, sent != null, rated != null, locale));
        return VIEW;
    }

    @PostMapping(BASE + "{token:[A-Za-z0-9_-]+}/danh-gia")
    Object rate(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String satisfaction,
            @RequestParam(defaultValue = "") String comment,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Voice voice = voice(token);
        var verdict = Arrays.stream(Satisfaction.values())
                .filter(grade -> grade.name().equals(satisfaction))
                .findFirst();
        if (verdict.isPresent() && joining.rate(voice, verdict.get(), comment)) {
            return SeeOther.at(path(token) + "?da-danh-gia#danh-gia");
        }
        String problem = verdict.isEmpty() ? "fieldreport.rating.missing" : "fieldreport.rating.closed";
        PrivatePage.keep(response);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "page", pages.page(voice, token, false, false, locale).withRatingProblem(problem, comment));
        return VIEW;
    }

    @PostMapping(BASE + "{token:[A-Za-z0-9_-]+}/rut-lai")
    Object withdraw(@PathVariable String token) {
        joining.withdraw(token);
        return SeeOther.at("/phan-anh/cua-toi");
    }

    private Voice voice(String token) {
        return voices.byToken(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
