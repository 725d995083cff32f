package vn.tinhnha.platform.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.StaffMember;

/** Where officials sign in. */
@Controller
class SignInController {

    static final String SIGN_IN = "/dang-nhap";
    static final String SIGN_OUT = "/dang-xuat";
    static final String NEXT = "tiep";

    private static final String VIEW = "identity/signIn";

    private final StaffSignIn signIn;
    private final StaffSessions sessions;
    private final CurrentStaff current;
    private final IdentityProperties rules;
    private final DemoAccounts demo;

    SignInController(
            StaffSignIn signIn,
            StaffSessions sessions,
            CurrentStaff current,
            IdentityProperties rules,
            DemoAccounts demo) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.current = current;
        this.rules = rules;
        this.demo = demo;
    }

    @GetMapping(SIGN_IN)
    ModelAndView form(@RequestParam(name = NEXT, defaultValue = "") String next) {
        return current.get()
                .map(staff -> seeOther(target(staff, next)))
                .orElseGet(() -> new ModelAndView(VIEW, "page", page("", next, false)));
    }

    @PostMapping(SIGN_IN)
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = NEXT, defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.signIn(username, password, Visitor.of(request))) {
            case SignInOutcome.SignedIn(StaffMember staff) -> {
                sessions.begin(staff, request, response);
                yield seeOther(target(staff, next));
            }
            case SignInOutcome.Refused() ->
                new ModelAndView(VIEW, Map.of("page", page(username, next, true)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** Where the person wanted to go, if it is a page of ours that they may see; else where they work. */
    private static String target(StaffMember staff, String next) {
        return Area.of(next).filter(area -> area.admits(staff)).isPresent() ? next : Area.landing(staff);
    }

    private static ModelAndView seeOther(String path) {
        RedirectView redirect = new RedirectView(path, false, true, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }

    private SignInPage page(String username, String next, boolean refused) {
        return new SignInPage(
                username,
                next,
                refused,
                rules.lockAfter(),
                rules.lockFor().toMinutes(),
                demo.offered(),
                DemoRoster.PASSWORD);
    }
}
