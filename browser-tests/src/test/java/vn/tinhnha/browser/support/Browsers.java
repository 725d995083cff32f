package vn.tinhnha.browser.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One headless Chromium for the run, and windows of it. */
public final class Browsers {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /** A cheap phone held upright, Vietnamese. */
    public static Visitor phone() {
        return open(
                options -> options.setViewportSize(360, 740).setIsMobile(true).setHasTouch(true));
    }

    /** A desk computer, Vietnamese. */
    public static Visitor desktop() {
        return open(options -> options.setViewportSize(1440, 900));
    }

    /** A window with further wishes: language, color scheme, no scripts. */
    public static Visitor open(Consumer<Browser.NewContextOptions> wishes) {
        // Tests see the network as it is; those about the service worker allow it.
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setColorScheme(ColorScheme.LIGHT)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setViewportSize(1440, 900);
        wishes.accept(options);
        return new Visitor(Holder.BROWSER.newContext(options));
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create();
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(QUIET));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static Path executable() {
        String chosen = System.getenv("TINHNHA_CHROMIUM");
        if (chosen != null) {
            return Path.of(chosen);
        }
        return List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome")).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no browser: install Debian's chromium, or set TINHNHA_CHROMIUM to one"));
    }

    /** Starts the browser on first use. */
    private static final class Holder {
        static final Browser BROWSER = launch();
    }
}
