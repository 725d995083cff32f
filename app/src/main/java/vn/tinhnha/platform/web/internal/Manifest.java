package vn.tinhnha.platform.web.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import vn.tinhnha.platform.province.ProvinceProfile;

/** What a phone must know to install the app (W3C Web Application Manifest). */
record Manifest(
        String id,
        String name,
        @JsonProperty("short_name") String shortName,
        String description,
        String lang,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("theme_color") String themeColor,
        @JsonProperty("background_color") String backgroundColor,
        List<Icon> icons,
        List<Shortcut> shortcuts) {

    record Icon(String src, String sizes, String type, String purpose) {}

    record Shortcut(String name, String url) {}

    static Manifest of(ProvinceProfile profile, Locale locale) {
        String name = profile.appName().in(locale);
        return new Manifest(
                "/",
                name,
                name,
                profile.slogan().in(locale),
                locale.getLanguage(),
                "/",
                "/",
                "standalone",
                profile.colors().accent(),
                "#ffffff",
                List.of(
                        new Icon("/icon.svg", "any", "image/svg+xml", "any"),
                        new Icon("/icon-maskable.svg", "any", "image/svg+xml", "maskable"),
                        new Icon("/icon-192.png", "192x192", "image/png", "any"),
                        new Icon("/icon-512.png", "512x512", "image/png", "any")),
                profile.functions().stream()
                        .limit(4)
                        .map(function -> new Shortcut(function.name().in(locale), function.path()))
                        .toList());
    }
}
