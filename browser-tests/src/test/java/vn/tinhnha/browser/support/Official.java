package vn.tinhnha.browser.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An official at a desk, signed in with a demo account. */
public final class Official {

    private static final String PASSWORD = "TinhNha@2026";

    private final Page page;
    private final Visitor visitor;

    private Official(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    public static Official signIn(Visitor visitor, String username) {
        visitor.open("/dang-nhap");
        Page page = visitor.page();
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        page.waitForURL(url -> url.contains("/dieu-hanh") || url.contains("/xu-ly"));
        return new Official(visitor);
    }

    /** Opens a report at a desk, {@code dieu-hanh} or {@code xu-ly}. */
    public Official open(String desk, String code) {
        visitor.open("/" + desk + "/" + code);
        assertThat(page.locator("main")).containsText(code);
        return this;
    }

    /** One of the forms of the report page, unfolded. */
    public Locator form(String slug) {
        Locator form = page.locator("form[action$='/" + slug + "']");
        if (!form.isVisible()) {
            page.locator(
                            "details.form",
                            new Page.LocatorOptions().setHas(page.locator("form[action$='/" + slug + "']")))
                    .locator("summary")
                    .first()
                    .click();
        }
        return form;
    }

    /** Sends a form with a text in its only text area. */
    public Official send(String slug, String text) {
        Locator form = form(slug);
        if (!text.isEmpty()) {
            form.locator("textarea").fill(text);
        }
        return send(slug);
    }

    public Official send(String slug) {
        form(slug).locator("button[type=submit]").click();
        Locator question = page.locator("dialog[open] button[value=yes]");
        if (question.isVisible()) {
            question.click();
        }
        return this;
    }

    public void signOut() {
        page.locator("details.account summary").click();
        page.locator("form[action='/dang-xuat'] button").click();
        page.waitForURL(url -> !url.contains("/dieu-hanh") && !url.contains("/xu-ly"));
    }

    public Page page() {
        return page;
    }
}
