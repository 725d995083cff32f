package vn.tinhnha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.PhonePhoto;
import vn.tinhnha.browser.support.ReportForm;
import vn.tinhnha.browser.support.Visitor;

/** The form of a citizen is plain HTML first. */
class WithoutScriptTests {

    @Test
    void aReportIsSentWithoutAnyScript() {
        try (Visitor visitor = withoutScript()) {
            ReportForm.open(visitor)
                    .choosePlainPhoto(PhonePhoto.takenAt(9.7845, 105.4702))
                    .at("Trước số 12 đường Trần Hưng Đạo", "Phường Vị Tân")
                    .pothole()
                    .send();

            assertThat(visitor.page()).hasURL(Pattern.compile(".*/phan-anh/theo-doi/.*"));
            assertThat(visitor.page().locator("main")).containsText("Đã nhận phản ánh");
        }
    }

    @Test
    void aRefusedFileIsExplainedAndNothingTypedIsLost() {
        try (Visitor visitor = withoutScript()) {
            visitor.expectComplaint("422");
            ReportForm.open(visitor)
                    .choosePlainPhoto(PhonePhoto.fake())
                    .at("Trước số 12 đường Trần Hưng Đạo", "Phường Vị Tân")
                    .pothole()
                    .send();

            assertThat(visitor.page().getByLabel("Chuyện gì đang xảy ra?")).hasValue(Pattern.compile("Ổ gà sâu.*"));
            assertThat(visitor.page().getByLabel("Họ và tên")).hasValue("Nguyễn Thị Thử");
            assertThat(visitor.page().locator(".field-error").first()).isVisible();
        }
    }

    @Test
    void aPhotoOutlivesAFormThatMustBeCorrected() {
        try (Visitor visitor = withoutScript()) {
            visitor.expectComplaint("422");
            ReportForm form = ReportForm.open(visitor)
                    .choosePlainPhoto(PhonePhoto.takenAt(9.7845, 105.4702))
                    .at("Trước số 12 đường Trần Hưng Đạo", "Phường Vị Tân")
                    .about("Hạ tầng giao thông", "Ổ gà sâu giữa đường, trời mưa nước ngập không thấy.")
                    .from("Nguyễn Thị Thử", "12", "Khu vực 1");
            form.send();

            assertThat(visitor.page().locator("main")).containsText("Số điện thoại chưa đúng");
            assertThat(visitor.page().locator(".picked img").count()).isEqualTo(1);
            visitor.page().getByLabel("Số điện thoại").fill("0900 000 123");
            form.send();

            assertThat(visitor.page()).hasURL(Pattern.compile(".*/phan-anh/theo-doi/.*"));
            assertThat(visitor.page().locator("main img").first()).isVisible();
        }
    }

    private static Visitor withoutScript() {
        return Browsers.open(options -> options.setViewportSize(360, 740).setJavaScriptEnabled(false));
    }
}
