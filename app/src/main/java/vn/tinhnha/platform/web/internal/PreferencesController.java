package vn.tinhnha.platform.web.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tinhnha.platform.web.Shell.Theme;

/**
 * Keeps a visitor's language and color scheme in a cookie and returns to the page they were on. Plain links: a form
 * would need a CSRF token and with it a session for every passer-by.
 */
@Controller
class PreferencesController {

    static final String LANGUAGE_PATH = "/ngon-ngu";
    static final String THEME_PATH = "/giao-dien";
    static final String THEME_COOKIE = "theme";

    /** A path of our own, encoded as browsers send it: one leading slash, no backslash, no line end. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[A-Za-z0-9\\-._~!$&'()*+,;=:@%/?]*");

    @GetMapping(LANGUAGE_PATH)
    ResponseEntity<Void> language(
            @RequestParam(defaultValue = "vi") String lang, @RequestParam(defaultValue = "/") String back) {
        return remember(VisitorLocale.COOKIE, VisitorLocale.of(lang).getLanguage(), back);
    }

    @GetMapping(THEME_PATH)
    ResponseEntity<Void> theme(
            @RequestParam(defaultValue = "auto") String theme, @RequestParam(defaultValue = "/") String back) {
        return remember(THEME_COOKIE, themeOf(theme).name().toLowerCase(Locale.ROOT), back);
    }

    static Theme themeOf(String name) {
        return switch (name) {
            case "dark" -> Theme.DARK;
            case "light" -> Theme.LIGHT;
            default -> Theme.AUTO;
        };
    }

    private static ResponseEntity<Void> remember(String cookie, String value, String back) {
        ResponseCookie choice = ResponseCookie.from(cookie, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, choice.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.LOCATION, OWN_PATH.matcher(back).matches() ? back : "/")
                .build();
    }
}
