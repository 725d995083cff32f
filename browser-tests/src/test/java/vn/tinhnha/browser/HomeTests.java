package vn.tinhnha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Visitor;

class HomeTests {

    @Test
    void showsTheProvinceAndItsFunctions() {
        try (Visitor visitor = Browsers.phone()) {
            visitor.open("/");

            assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText("Phản ánh");
            visitor.assertFitsTheScreen();
            visitor.assertAccessible();
        }
    }
}
