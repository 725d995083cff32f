package vn.tinhnha.platform.web.internal;

import gg.jte.Content;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.platform.province.ProvinceProfile;
import vn.tinhnha.platform.web.Alert;
import vn.tinhnha.platform.web.Locator;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.PagePart;
import vn.tinhnha.platform.web.Shell;
import vn.tinhnha.platform.web.SignedInStaff;

/** The shell of one request; nothing is computed before a template asks. */
final class RequestShell implements Shell {

    private final ShellFactory house;
    private final HttpServletRequest request;
    private final Locale locale;
    private final Formats formats;

    RequestShell(ShellFactory house, HttpServletRequest request, Locale locale) {
        this.house = house;
        this.request = request;
        this.locale = locale;
        this.formats = new Formats(house.messages, locale, house.profile().zone());
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String t(String key, @Nullable Object... arguments) {
        return house.messages.getMessage(key, arguments, locale);
    }

    @Override
    public String t(LocalizedText text) {
        return text.in(locale);
    }

    @Override
    public String time(Instant instant) {
        return formats.time(instant);
    }

    @Override
    public String date(Instant instant) {
        return formats.date(instant);
    }

    @Override
    public String date(LocalDate date) {
        return formats.date(date);
    }

    @Override
    public String ago(Instant instant) {
        return formats.distance(house.clock.instant(), instant);
    }

    @Override
    public String number(long value) {
        return formats.number((double) value, 0);
    }

    @Override
    public String number(double value, int decimals) {
        return formats.number(value, decimals);
    }

    @Override
    public ProvinceProfile profile() {
        return house.profile();
    }

    @Override
    public boolean offers(String function) {
        return profile().functions().stream().anyMatch(offered -> offered.code().equals(function));
    }

    @Override
    public Content part(PagePart part) {
        return output ->
                house.templates.render(part.template() + ".jte", Map.of("shell", this, "part", part.part()), output);
    }

    @Override
    public String asset(String path) {
        return house.assets.url(path);
    }

    @Override
    public String icon(String name) {
        return house.icons.svg(name);
    }

    @Override
    public String path() {
        return original(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    }

    @Override
    public String here() {
        String query = original(RequestDispatcher.ERROR_QUERY_STRING, request.getQueryString());
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    private String original(String errorAttribute, @Nullable String current) {
        if (request.getAttribute(errorAttribute) instanceof String original) {
            return original;
        }
        return current == null ? "" : current;
    }

    @Override
    public boolean isAt(String place) {
        String path = path();
        return path.equals(place) || (!place.equals("/") && path.startsWith(place + "/"));
    }

    @Override
    public String csrfName() {
        CsrfToken token = csrf();
        return token == null ? "_csrf" : token.getParameterName();
    }

    @Override
    public String csrfToken() {
        CsrfToken token = csrf();
        return token == null ? "" : token.getToken();
    }

    private @Nullable CsrfToken csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : null;
    }

    @Override
    public @Nullable SignedInStaff staff() {
        return house.staff(request);
    }

    @Override
    public List<MenuItem> menu() {
        return house.menu(request);
    }

    @Override
    public List<Alert> alerts() {
        return house.alerts(locale);
    }

    @Override
    public Theme theme() {
        return house.theme(request);
    }

    @Override
    public String mapTiles() {
        return house.settings.map().tiles();
    }

    @Override
    public Locator locator(GeoPoint point) {
        return house.locators.around(point);
    }

    @Override
    public String requestId() {
        return RequestIdFilter.idOf(request);
    }
}
