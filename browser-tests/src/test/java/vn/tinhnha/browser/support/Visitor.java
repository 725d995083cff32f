package vn.tinhnha.browser.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person with a browser window: whatever they do, no script may fail and nothing may leave for another host. */
public final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(20_000);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        context.onRequest(request -> {
            if (!request.url().startsWith(RunningApp.shared().address().toString())
                    && !request.url().matches("(data|blob):.*")) {
                complaints.add("request to another origin: " + request.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Opens a path of the app. */
    public Response open(String path) {
        return page.navigate(RunningApp.shared().url(path));
    }

    /** A console message that the scenario provokes on purpose, such as that of a refused form. */
    public void expectComplaint(String part) {
        expected.add(part);
    }

    /** Checks the page as it is now against WCAG 2.2 AA. */
    public void assertAccessible() {
        ViewportSize window = page.viewportSize();
        // As tall as the page: what a fixed bar covers now is uncovered by scrolling, which axe does not do.
        page.setViewportSize(window.width, (int) page.evaluate("document.documentElement.scrollHeight + 100"));
        List<String> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        // Places on a map lie where they lie (WCAG 2.5.8, essential); the list has them all.
                        .filter(violation -> !violation.matches("(?s)target-size: .*leaflet-marker-icon.*"))
                        .toList();
        page.setViewportSize(window.width, window.height);
        assertThat(violations).as("accessibility of " + page.url()).isEmpty();
    }

    /** Nothing may stick out to the side of a phone. */
    public void assertFitsTheScreen() {
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("width of " + page.url())
                .isTrue();
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        List<String> surprises = complaints.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
        context.close();
        assertThat(surprises).as("what the browser complained about").isEmpty();
    }
}
