package vn.tinhnha.platform.web.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The visitor's language: what they chose, else what their browser prefers, else Vietnamese. */
final class VisitorLocale implements LocaleResolver {

    static final Locale VIETNAMESE = Locale.of("vi");
    static final String COOKIE = "lang";

    private static final String ATTRIBUTE = VisitorLocale.class.getName();
    private static final List<Locale> SUPPORTED = List.of(VIETNAMESE, Locale.ENGLISH);

    /** Asked several times a request, and reading the header is the dear part: the answer stays with the request. */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Locale known) {
            return known;
        }
        Locale found = find(request);
        request.setAttribute(ATTRIBUTE, found);
        return found;
    }

    private static Locale find(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return of(chosen.getValue());
        }
        String header = request.getHeader("Accept-Language");
        return header == null || header.isBlank() ? VIETNAMESE : preferred(header);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen at " + PreferencesController.LANGUAGE_PATH);
    }

    /** The supported language of a tag; Vietnamese where it is none of ours. */
    static Locale of(String tag) {
        return "en".equals(tag) ? Locale.ENGLISH : VIETNAMESE;
    }

    /** Nearly every browser names its first choice first and without a weight: only the others need the whole parse. */
    private static Locale preferred(String header) {
        String first = header.split(",", 2)[0].strip();
        for (Locale supported : SUPPORTED) {
            String language = supported.getLanguage();
            if (first.equals(language) || (first.startsWith(language + "-") && !first.contains(";"))) {
                return supported;
            }
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SUPPORTED);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }
}
