package vn.tinhnha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Official;
import vn.tinhnha.browser.support.Visitor;

/** Every page, on a phone and a desk, light and dark, Vietnamese and English: it fits, everybody can use it. */
class LooksTests {

    private static final List<String> PUBLIC_PAGES = List.of(
            "/",
            "/them",
            "/phan-anh",
            "/phan-anh?q=khong-co-gi-nhu-the",
            "/phan-anh/ban-do",
            "/phan-anh/gui",
            "/phan-anh/cua-toi",
            "/dang-nhap",
            "/dev/components");

    private static final List<String> DESKS =
            List.of("tiepnhan:/dieu-hanh", "xuly.so-xay-dung:/xu-ly?muc=da-cong-khai");

    /** A way of looking at a page. */
    record Window(String name, int width, int height, ColorScheme scheme, String locale) {

        Consumer<Browser.NewContextOptions> wishes() {
            return options -> options.setViewportSize(width, height)
                    .setHasTouch(width < 600)
                    .setColorScheme(scheme)
                    .setLocale(locale);
        }
    }

    private static final List<Window> WINDOWS = List.of(
            new Window("phone", 360, 740, ColorScheme.LIGHT, "vi-VN"),
            new Window("phone-dark-en", 360, 740, ColorScheme.DARK, "en-US"),
            new Window("desk", 1440, 900, ColorScheme.LIGHT, "vi-VN"),
            new Window("desk-dark-en", 1440, 900, ColorScheme.DARK, "en-US"));

    static Stream<Arguments> publicPages() {
        return PUBLIC_PAGES.stream().flatMap(path -> WINDOWS.stream().map(window -> Arguments.of(path, window)));
    }

    static Stream<Arguments> desks() {
        return DESKS.stream().flatMap(desk -> WINDOWS.stream().map(window -> Arguments.of(desk, window)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("publicPages")
    void aPublicPageFitsAndIsAccessible(String path, Window window) {
        try (Visitor visitor = Browsers.open(window.wishes())) {
            visitor.open(path);
            check(visitor, window, path.equals("/") ? "home" : path);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("desks")
    void aDeskAndItsFirstReportFitAndAreAccessible(String desk, Window window) {
        String username = desk.substring(0, desk.indexOf(':'));
        String path = desk.substring(desk.indexOf(':') + 1);
        try (Visitor visitor = Browsers.open(window.wishes().andThen(options -> options.setLocale("vi-VN")))) {
            Official.signIn(visitor, username);
            if (window.locale().startsWith("en")) {
                visitor.open("/ngon-ngu?lang=en&back=" + path);
            }
            visitor.open(path);
            check(visitor, window, path);
            String report = path.replaceFirst("\\?.*", "") + "/HG";
            visitor.page().locator("main a[href*='" + report + "']").first().click();
            visitor.page().waitForURL("**" + report + "*");
            check(visitor, window, path + "-report");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("windows")
    void aReportPageFitsAndIsAccessible(Window window) {
        try (Visitor visitor = Browsers.open(window.wishes())) {
            visitor.open("/phan-anh?tinh-trang=da-tra-loi");
            visitor.page().locator("main a[href*='/phan-anh/HG']").first().click();
            visitor.page().waitForURL("**/phan-anh/HG*");
            check(visitor, window, "report");
        }
    }

    static List<Window> windows() {
        return WINDOWS;
    }

    private static void check(Visitor visitor, Window window, String page) {
        assertThat(visitor.page().locator("html").getAttribute("lang"))
                .isEqualTo(Locale.forLanguageTag(window.locale()).getLanguage());
        visitor.photograph(page.replaceAll("[^a-z0-9-]+", "-").replaceAll("^-|-$", "") + "-" + window.name());
        visitor.assertFitsTheScreen();
        visitor.assertAccessible();
    }
}
