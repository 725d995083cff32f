package vn.tinhnha.platform.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.platform.province.ProvinceProfile;

/** What every template may ask about the visitor, the request and the province; present in each view as {@code shell}. */
public interface Shell {

    Locale locale();

    /** The text of a message key; arguments fill {@code {0}}, {@code {1}} as {@link java.text.MessageFormat} does. */
    String t(String key, @Nullable Object... arguments);

    /** The province's own text in the visitor's language. */
    String t(LocalizedText text);

    /** Clock time and date in the province's zone: {@code 14:37 17/08/2025}. */
    String time(Instant instant);

    /** Date in the province's zone: {@code 17/08/2025}. */
    String date(Instant instant);

    String date(LocalDate date);

    /** Distance from now in words, both ways: {@code 2 giờ trước}, {@code còn 3 ngày}. */
    String ago(Instant instant);

    String number(long value);

    /** A number with a fixed count of decimals, e.g. {@code 12,5}. */
    String number(double value, int decimals);

    ProvinceProfile profile();

    /** Whether the profile turned the function on, by its code. */
    boolean offers(String function);

    /** A piece of the page whose template is known only now. */
    Content part(PagePart part);

    /** The fingerprinted address of a static file, e.g. {@code js/map.js}. */
    String asset(String path);

    /** The markup of an icon of the Lucide set, hidden from screen readers; to be put out unescaped. */
    String icon(String name);

    /** Path of the request as the visitor sees it, without query. */
    String path();

    /** Path with query: where a switch of language or theme returns to. */
    String here();

    /** Whether the visitor is at a path or below it; the home page only at itself. */
    boolean isAt(String path);

    /** Name of the hidden field that guards a form; asking makes a token, so only forms ask. */
    String csrfName();

    String csrfToken();

    /** The official who is signed in. */
    @Nullable
    SignedInStaff staff();

    /** Side navigation of the signed-in official. */
    List<MenuItem> menu();

    /** Urgent notices in force now. */
    List<Alert> alerts();

    Theme theme();

    /** Address template of map tiles; empty where the province runs none. */
    String mapTiles();

    /** Where a point lies among the wards, to be drawn without a map. */
    Locator locator(GeoPoint point);

    /** Identifies the request in logs and on error pages. */
    String requestId();

    /** The color scheme a visitor chose. */
    enum Theme {
        AUTO,
        LIGHT,
        DARK
    }
}
