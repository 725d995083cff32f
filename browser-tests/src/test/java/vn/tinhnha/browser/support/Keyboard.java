package vn.tinhnha.browser.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** An official who has no mouse: everything by keys, and the focus is where it is. */
public final class Keyboard implements AutoCloseable {

    private static final String PASSWORD = "TinhNha@2026";
    private static final int LONGEST_WAY = 60;

    private final Visitor visitor = Browsers.desktop();
    private final Page page = visitor.page();

    private Keyboard() {}

    /** Signs in and waits for the queue of the official's desk. */
    public static Keyboard signIn(String username) {
        Keyboard keyboard = new Keyboard();
        keyboard.visitor.open("/dang-nhap");
        keyboard.tabTo("#username, [name=username]").type(username);
        keyboard.press("Tab");
        keyboard.tabTo("[type=password]").type(PASSWORD).press("Enter");
        keyboard.page.waitForURL(Pattern.compile(".*/(dieu-hanh|xu-ly).*"));
        return keyboard;
    }

    public Page page() {
        return page;
    }

    public Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Tab until an element has the focus. */
    public Keyboard tabTo(String selector) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            if (isFocused(selector)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never reaches " + selector + " on " + page.url());
    }

    /** Goes down the queue until the focus is on a report, and opens it. */
    public Keyboard openFromQueue(String code) {
        find(code);
        press("j");
        assertThat(page.locator("[data-code='" + code + "'] .queue-link")).isFocused();
        press("o");
        page.waitForURL("**/" + code + "*");
        return this;
    }

    /** Narrows the queue to a report by the search box. */
    public Keyboard find(String code) {
        press("/");
        assertThat(page.locator("#q")).isFocused();
        press("Control+a").type(code).press("Enter");
        page.waitForURL("**q=" + code + "*");
        assertThat(page.locator("[data-code='" + code + "']")).isVisible();
        return this;
    }

    /** Opens a form by its key, types into the field that gets the focus, and sends it without leaving it. */
    public Keyboard fill(String key, String text, String done) {
        press(key).type(text).press("Control+Enter");
        return sees(done);
    }

    public Keyboard sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    public boolean isFocused(String selector) {
        return (boolean) page.evaluate(
                "selector => document.activeElement !== null && document.activeElement.matches(selector)", selector);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
