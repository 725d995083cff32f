package vn.tinhnha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Official;
import vn.tinhnha.browser.support.ReportForm;
import vn.tinhnha.browser.support.Visitor;

/** Two officials at once never lose each other's work. */
class TwoOfficersTests {

    @Test
    void theSlowerOneIsToldWhoDidWhatAndKeepsTheText() {
        try (Visitor first = Browsers.desktop();
                Visitor second = Browsers.desktop()) {
            second.expectComplaint("409");
            String code = ReportForm.open(first)
                    .at("Trước số 12 đường Trần Hưng Đạo", "Phường Vị Tân")
                    .pothole()
                    .sendAndReadCode();
            Official quick = Official.signIn(first, "tiepnhan").open("dieu-hanh", code);
            Official slow = Official.signIn(second, "giamsat").open("dieu-hanh", code);
            slow.form("xac-minh").locator("textarea").fill("Đã gọi, người dân xác nhận vị trí.");

            quick.send("ghi-chu", "Đang hỏi Sở Xây dựng.");
            assertThat(quick.page().locator("main")).containsText("Đã lưu ghi chú");
            slow.send("xac-minh");

            assertThat(slow.page().locator("main")).containsText("vừa được người khác cập nhật");
            assertThat(slow.page().locator("main")).containsText("Đang hỏi Sở Xây dựng.");
            Locator text = slow.form("xac-minh").locator("textarea");
            assertThat(text).hasValue("Đã gọi, người dân xác nhận vị trí.");

            slow.send("xac-minh");
            assertThat(slow.page().locator("main")).containsText("Đã ghi nhận xác minh");
        }
    }

    @Test
    void aNewReportAppearsOnAnOpenDeskByItself() {
        try (Visitor desk = Browsers.desktop();
                Visitor phone = Browsers.phone()) {
            Official officer = Official.signIn(desk, "tiepnhan");
            String text = "Cây nghiêng sắp đổ sau cơn gió chiều nay, cần cắt tỉa gấp.";
            ReportForm.open(phone)
                    .at("Công viên Chiến Thắng", "Phường Vị Thanh")
                    .about("Thiên tai", text)
                    .from("Trần Văn Bảy", "0900 000 124", "Vị Thanh")
                    .send();
            phone.page().waitForURL(Pattern.compile(".*/phan-anh/theo-doi/.*"));

            assertThat(officer.page().locator("main")).containsText(text);
        }
    }
}
