package vn.tinhnha.participation.fieldreport.internal.alerts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The links in mails: to confirm an address and to stop mails, without signing in. Following a link changes nothing,
 * because mail programs follow links by themselves; the button on its page does, or the mail program's own "unsubscribe"
 * (RFC 8058), which posts to the same address.
 */
@Controller
class MailConsentController {

    private static final String CONFIRM = AlertController.PATH + "/xac-nhan/{id:[0-9a-f-]{36}}/{token:[A-Za-z0-9_-]+}";
    private static final String STOP = AlertController.PATH + "/thoi/{id:[0-9a-f-]{36}}/{token:[A-Za-z0-9_-]+}";
    private static final String VIEW = "fieldreport/alerts/consent";

    private final AlertService alerts;
    private final AlertLetters letters;

    MailConsentController(AlertService alerts, AlertLetters letters) {
        this.alerts = alerts;
        this.letters = letters;
    }

    @GetMapping(CONFIRM)
    String askToConfirm(@PathVariable UUID id, @PathVariable String token, HttpServletResponse response, Model model) {
        check(id, token, response);
        return show(ConsentPage.CONFIRM, model);
    }

    @PostMapping(CONFIRM)
    String confirm(@PathVariable UUID id, @PathVariable String token, HttpServletResponse response, Model model) {
        check(id, token, response);
        alerts.confirm(id);
        return show(ConsentPage.CONFIRMED, model);
    }

    @GetMapping(STOP)
    String askToStop(@PathVariable UUID id, @PathVariable String token, HttpServletResponse response, Model model) {
        check(id, token, response);
        return show(ConsentPage.STOP, model);
    }

    @PostMapping(STOP)
    String stop(@PathVariable UUID id, @PathVariable String token, HttpServletResponse response, Model model) {
        check(id, token, response);
        alerts.stopMails(id);
        return show(ConsentPage.STOPPED, model);
    }

    private void check(UUID id, String token, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!letters.opens(token, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String show(ConsentPage page, Model model) {
        model.addAttribute("page", page);
        return VIEW;
    }
}
