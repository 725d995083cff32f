package vn.tinhnha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Official;
import vn.tinhnha.browser.support.PhonePhoto;
import vn.tinhnha.browser.support.ReportForm;
import vn.tinhnha.browser.support.Visitor;

/** Takes the pictures of the README; with {@code -Dtinhnha.docs.write=true} they replace those in docs/images. */
class ReadmePicturesTests {

    private static final Path DOCS = Path.of("..", "docs", "images");

    @Test
    void theReportFormOnAPhone() {
        try (Visitor visitor = Browsers.phone()) {
            ReportForm form = ReportForm.open(visitor);
            form.choosePhoto(PhonePhoto.takenAt(9.7845, 105.4702));
            assertThat(visitor.page().locator("main")).containsText("Phường Vị Tân");
            assertThat(visitor.page().locator("[data-picked] img")).isVisible();
            assertThat(visitor.page().locator("main")).not().containsText("Đang thu nhỏ");
            take(visitor, "report-form.jpg");
        }
    }

    @Test
    void theDeskOfTheOperationsCenter() {
        try (Visitor visitor = Browsers.open(options -> options.setViewportSize(1280, 800))) {
            Official.signIn(visitor, "tiepnhan");
            assertThat(visitor.page().locator("main a[href*='/dieu-hanh/HG']").first())
                    .isVisible();
            take(visitor, "desk.jpg");
        }
    }

    private static void take(Visitor visitor, String name) {
        Path folder = Boolean.getBoolean("tinhnha.docs.write") ? DOCS : Path.of("target", "screenshots");
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setType(ScreenshotType.JPEG)
                        .setQuality(80)
                        .setPath(folder.resolve(name)));
        assertThat(DOCS.resolve(name)).as("the picture that README shows").exists();
    }
}
