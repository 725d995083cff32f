package vn.tinhnha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Keyboard;
import vn.tinhnha.browser.support.ReportForm;
import vn.tinhnha.browser.support.Visitor;

/** An officer can work a whole day in the queue without a mouse (Quyết định 482, Điều 7 to 9, by keys alone). */
class KeyboardTests {

    @Test
    void aReportGoesFromTheQueueToTheAnswerByKeysAlone() {
        String code = report("Vệ sinh môi trường", "Chợ chiều đổ rác thừa xuống mương, bốc mùi nồng nặc");
        String agency;
        try (Keyboard center = Keyboard.signIn("tiepnhan")) {
            center.openFromQueue(code);
            center.press("d");
            assertThat(center.page().locator("#chuyen-xu-ly-lead")).isFocused();
            agency = center.page().locator("#chuyen-xu-ly-lead").inputValue();
            center.press("Control+Enter").sees("Đã chuyển phản ánh cho cơ quan xử lý");
        }
        try (Keyboard handler = Keyboard.signIn("xuly." + agency)) {
            handler.openFromQueue(code);
            handler.press("a");
            assertThat(handler.isFocused("button[type=submit]")).isTrue();
            handler.press("Enter").sees("Đã tiếp nhận");
            handler.press("r").press("Control+a");
            handler.type("Kính gửi Quý Ông/Bà, ổ gà đã được vá sáng nay. Trân trọng.")
                    .press("Control+Enter")
                    .sees("Đã trình kết quả");
        }
        try (Keyboard leader = Keyboard.signIn("lanhdao." + agency)) {
            leader.openFromQueue(code).fill("a", "Đã xem, đồng ý.", "Đã duyệt");
        }
        try (Keyboard supervisor = Keyboard.signIn("giamsat")) {
            supervisor.page().locator(".tabs a").nth(2).waitFor();
            supervisor.press("3").sees("Chờ công khai").openFromQueue(code);
            supervisor.press("p").press("Control+Enter").sees("Đã trả lời người phản ánh");
            assertThat(supervisor.isFocused("[data-next-report], [data-back]")).isTrue();
        }
    }

    @Test
    void manyReportsAreTickedAndDispatchedWithoutAMouse() {
        String first = report("Trật tự đô thị", "Quán nhậu bày bàn ghế kín vỉa hè từ sáu giờ tối");
        String second = report("Giáo dục", "Cổng trường mầm non bung bản lề, bé dễ kẹt tay");
        try (Keyboard center = Keyboard.signIn("tiepnhan")) {
            center.page().locator("[data-code='" + first + "']").waitFor();
            tick(center, first);
            tick(center, second);
            assertThat(center.page().locator("[data-bulk-count]")).hasText("Đã chọn 2 phản ánh");
            center.press("b");
            assertThat(center.isFocused("[data-bulk] button")).isTrue();
            center.press("Enter").sees("2 phản ánh");
            center.tabTo("select[name='co-quan']").type("S").press("Control+Enter");
            center.sees("Đã làm xong 2 phản ánh");
        }
    }

    @Test
    void theKeysAreNamedAndCanBeSwitchedOff() {
        try (Keyboard center = Keyboard.signIn("tiepnhan")) {
            center.press("?");
            assertThat(center.page().getByRole(AriaRole.DIALOG)).isVisible();
            center.tabTo("[data-shortcuts-off]").press("Space", "Escape", "j");
            assertThat(center.isFocused(".queue-link")).isFalse();
        }
    }

    /** Moves down the queue to a report and ticks it. */
    private static void tick(Keyboard keyboard, String code) {
        for (int i = 0; i < 30 && !keyboard.isFocused("[data-code='" + code + "'] .queue-link"); i++) {
            keyboard.press("j");
        }
        keyboard.press("x");
        for (int i = 0; i < 30; i++) {
            keyboard.press("k");
        }
    }

    /** A report unlike all others, so that nobody is asked whether it tells of the same. */
    private static String report(String category, String text) {
        try (Visitor citizen = Browsers.desktop()) {
            return ReportForm.open(citizen)
                    .at("Đường Nguyễn Công Trứ", "Phường Vị Tân")
                    .about(category, text)
                    .from("Nguyễn Thị Thử", "0900 000 126", "Phường Vị Tân")
                    .sendAndReadCode();
        }
    }
}
