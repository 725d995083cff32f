package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.participation.fieldreport.internal.staff.DeniedPage;

/** Turns what came of a request into a page: back to where it came from, or the form again with what was typed. */
public final class Answers {

    private Answers() {}

    /**
     * The page that tells the official what came of it.
     *
     * @param back where the official came from, and goes when it is done
     * @param again the form with its problems
     */
    public static ModelAndView to(
            OpeningOutcome outcome, String back, Function<Map<String, String>, ReasonPage> again) {
        return switch (outcome) {
            case OpeningOutcome.Opened _, OpeningOutcome.Waiting _, OpeningOutcome.Refused _, OpeningOutcome.Sealed _ ->
                seeOther(back);
            case OpeningOutcome.Denied(String reason) -> denied(back, reason);
            case OpeningOutcome.Invalid(var problems) -> again(again.apply(problems), HttpStatus.UNPROCESSABLE_CONTENT);
            case OpeningOutcome.TooMany _ ->
                again(
                        again.apply(Map.of("words", "fieldreport.sealed.problem.too-many")),
                        HttpStatus.TOO_MANY_REQUESTS);
            case OpeningOutcome.Gone _ ->
                again(again.apply(Map.of("words", "fieldreport.sealed.problem.gone")), HttpStatus.CONFLICT);
        };
    }

    /** Done: go there. */
    public static ModelAndView seeOther(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    /** Why the official may not, a message key, and the way back. */
    public static ModelAndView denied(String back, String reason) {
        return new ModelAndView(
                "fieldreport/staff/denied", Map.of("page", new DeniedPage(back, reason)), HttpStatus.FORBIDDEN);
    }

    /** The form with its problems. */
    public static ModelAndView again(ReasonPage page, HttpStatus status) {
        return new ModelAndView("fieldreport/sealed/reason", Map.of("page", page), status);
    }
}
