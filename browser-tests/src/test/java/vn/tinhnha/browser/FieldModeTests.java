package vn.tinhnha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Official;
import vn.tinhnha.browser.support.PhonePhoto;
import vn.tinhnha.browser.support.ReportForm;
import vn.tinhnha.browser.support.Visitor;

/** An official on the spot, with a phone and no network. */
class FieldModeTests {

    private static final String FIELD = "/xu-ly/hien-truong";
    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(20_000);

    @Test
    void whatIsTakenAlongIsReadAndNotedOnWithoutANetworkAndSentOnce() {
        String code = dispatched("Hạ tầng giao thông", "Nắp hố ga trước cổng trường số 3 bị vỡ đôi");
        try (Visitor phone = phone()) {
            phone.expectComplaint("ERR_INTERNET_DISCONNECTED");
            workerIsReady(phone);
            Official handler = Official.signIn(phone, "xuly.so-xay-dung");
            takeAlong(phone, handler, code);
            phone.open(FIELD);
            assertThat(phone.page().locator("[data-stop='" + code + "']")).isVisible();
            phone.assertFitsTheScreen();
            phone.assertAccessible();

            phone.context().setOffline(true);
            phone.open(FIELD);
            assertThat(phone.page().locator("main")).containsText("Không có mạng");
            Locator stop = phone.page().locator("[data-stop='" + code + "']");
            stop.locator("details.note summary").click();
            stop.locator("textarea").fill("Hố sâu 20 cm, đã rào lại.");
            stop.locator("input[type=file]").setInputFiles(PhonePhoto.takenAt(9.7845, 105.4702));
            stop.locator("[data-note] button[type=submit]").click();
            assertThat(phone.page().locator("[data-field-waiting]")).containsText("Chờ gửi: " + code, PATIENT);

            phone.context().setOffline(false);
            phone.open(FIELD);
            assertThat(phone.page().locator("[data-field-state]")).containsText("Đã gửi 1 ghi chú", PATIENT);
            handler.open("xu-ly", code);
            assertThat(phone.page().getByText("Hố sâu 20 cm, đã rào lại.")).hasCount(1);
            assertThat(phone.page().locator("#trao-doi")).containsText("Ghi tại hiện trường");
        }
    }

    @Test
    void thePhoneForgetsTheListWhenItsOfficialSignsOut() {
        String code = dispatched("Điện, nước", "Dây điện thoại chùng sát mái nhà cạnh cây xăng số 7");
        try (Visitor phone = phone()) {
            phone.expectComplaint("ERR_INTERNET_DISCONNECTED");
            workerIsReady(phone);
            Official handler = Official.signIn(phone, "xuly.so-xay-dung");
            takeAlong(phone, handler, code);
            phone.open(FIELD);
            assertThat(phone.page().locator("[data-stop='" + code + "']")).isVisible();
            handler.signOut();

            phone.context().setOffline(true);
            phone.open(FIELD);
            assertThat(phone.page().locator("main")).containsText("chưa giữ danh sách nào");
            assertThat(phone.page().locator("body")).not().containsText(code);
        }
    }

    /** A new report, sent to the agency. */
    private static String dispatched(String category, String text) {
        try (Visitor desk = Browsers.desktop()) {
            String code = ReportForm.open(desk)
                    .at("Đường Hùng Vương", "Phường Vị Tân")
                    .about(category, text)
                    .from("Nguyễn Thị Thử", "0900 000 125", "Phường Vị Tân")
                    .sendAndReadCode();
            Official center = Official.signIn(desk, "tiepnhan").open("dieu-hanh", code);
            center.form("chuyen-xu-ly").locator("select").selectOption("so-xay-dung");
            center.send("chuyen-xu-ly");
            assertThat(desk.page().locator("main")).containsText("Đã chuyển phản ánh");
            return code;
        }
    }

    private static void takeAlong(Visitor phone, Official handler, String code) {
        handler.open("xu-ly", code);
        phone.page().locator("form[action$='/mang-theo'] button").click();
        assertThat(phone.page().locator("form[action$='/thoi-mang-theo']")).isVisible();
    }

    private static Visitor phone() {
        return Browsers.open(options -> options.setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setPermissions(List.of("geolocation"))
                .setGeolocation(9.7845, 105.4702)
                .setServiceWorkers(ServiceWorkerPolicy.ALLOW));
    }

    private static void workerIsReady(Visitor visitor) {
        visitor.open("/");
        visitor.page().evaluate("""
                new Promise(done => {
                  navigator.serviceWorker.addEventListener("controllerchange", () => done(true));
                  if (navigator.serviceWorker.controller) done(true);
                })
                """);
    }
}
