package vn.tinhnha.platform.web.internal;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;
import vn.tinhnha.platform.web.Alert;
import vn.tinhnha.platform.web.AlertStrip;
import vn.tinhnha.platform.web.MenuItem;
import vn.tinhnha.platform.web.Shell;
import vn.tinhnha.platform.web.SignedIn;
import vn.tinhnha.platform.web.SignedInStaff;
import vn.tinhnha.platform.web.StaffMenu;

/** Makes the shell of a request, once per request. */
@Component
class ShellFactory {

    private static final String ATTRIBUTE = Shell.class.getName();

    final Messages messages;
    final Assets assets;
    final Icons icons;
    final LocatorDrawing locators;
    final InstantSource clock;
    final WebProperties settings;
    final TemplateEngine templates;
    private final LocaleResolver locales;
    private final Province province;
    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<StaffMenu> menus;
    private final ObjectProvider<AlertStrip> strips;

    ShellFactory(
            Messages messages,
            Assets assets,
            Icons icons,
            LocatorDrawing locators,
            InstantSource clock,
            WebProperties settings,
            TemplateEngine templates,
            LocaleResolver locales,
            Province province,
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<StaffMenu> menus,
            ObjectProvider<AlertStrip> strips) {
        this.messages = messages;
        this.assets = assets;
        this.icons = icons;
        this.locators = locators;
        this.clock = clock;
        this.settings = settings;
        this.templates = templates;
        this.locales = locales;
        this.province = province;
        this.signedIn = signedIn;
        this.menus = menus;
        this.strips = strips;
    }

    Shell of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Shell shell) {
            return shell;
        }
        Shell shell = new RequestShell(this, request, locales.resolveLocale(request));
        request.setAttribute(ATTRIBUTE, shell);
        return shell;
    }

    ProvinceProfile profile() {
        return province.profile();
    }

    @Nullable
    SignedInStaff staff(HttpServletRequest request) {
        SignedIn accounts = signedIn.getIfAvailable();
        return accounts == null ? null : accounts.staff(request);
    }

    List<MenuItem> menu(HttpServletRequest request) {
        return menus.orderedStream()
                .flatMap(menu -> menu.items(request).stream())
                .toList();
    }

    List<Alert> alerts(Locale locale) {
        return strips.orderedStream()
                .flatMap(strip -> strip.alerts(locale).stream())
                .toList();
    }

    Shell.Theme theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, PreferencesController.THEME_COOKIE);
        return PreferencesController.themeOf(cookie == null ? "auto" : cookie.getValue());
    }
}
