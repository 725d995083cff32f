package vn.tinhnha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Official;
import vn.tinhnha.browser.support.PhonePhoto;
import vn.tinhnha.browser.support.ReportForm;
import vn.tinhnha.browser.support.Visitor;

/** With no network a report waits on the phone, and goes exactly once when there is one again. */
class OfflineTests {

    @Test
    void aReportWaitsOnThePhoneAndSendsItself() {
        try (Visitor visitor = installed()) {
            visitor.expectComplaint("ERR_INTERNET_DISCONNECTED");
            ReportForm form = ReportForm.open(visitor);
            workerIsReady(visitor);
            form.choosePhoto(PhonePhoto.takenAt(9.7845, 105.4702));
            form.at("Trước số 12 đường Trần Hưng Đạo", "Phường Vị Tân").pothole();

            visitor.context().setOffline(true);
            form.send();
            assertThat(visitor.page().locator("main")).containsText("Đang chờ gửi");

            visitor.context().setOffline(false);
            visitor.open("/phan-anh/cua-toi");
            assertThat(visitor.page().locator("main"))
                    .containsText(
                            "Ổ gà sâu giữa đường", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
            assertThat(visitor.page().locator("[data-waiting-item]")).hasCount(0);

            // However often the page is opened again, it was one report.
            visitor.page().reload();
            assertThat(visitor.page().getByText("Ổ gà sâu giữa đường")).hasCount(1);
        }
    }

    @Test
    void theFormOpensWithoutANetworkOnceItWasSeen() {
        try (Visitor visitor = installed()) {
            visitor.expectComplaint("ERR_INTERNET_DISCONNECTED");
            visitor.open("/");
            workerIsReady(visitor);
            visitor.context().setOffline(true);

            visitor.open(ReportForm.PATH);
            assertThat(visitor.page().getByLabel("Chuyện gì đang xảy ra?")).isVisible();

            visitor.open("/phan-anh/ban-do");
            assertThat(visitor.page().locator("main")).containsText("mạng");
        }
    }

    @Test
    void aDeskIsNotShownToWhoeverComesNext() {
        try (Visitor visitor = installed()) {
            visitor.expectComplaint("ERR_INTERNET_DISCONNECTED");
            visitor.open("/");
            workerIsReady(visitor);
            Official officer = Official.signIn(visitor, "tiepnhan");
            assertThat(officer.page().locator("main")).containsText("Điều hành phản ánh");
            officer.signOut();

            visitor.context().setOffline(true);
            visitor.open("/dieu-hanh");
            assertThat(visitor.page().locator("body")).not().containsText("Điều hành phản ánh");
            assertThat(visitor.page().locator("main")).containsText("mạng");
            visitor.open("/");
            assertThat(visitor.page().locator("body")).not().containsText("Nguyễn Thị Hạnh");
        }
    }

    private static Visitor installed() {
        return Browsers.open(options -> options.setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setServiceWorkers(ServiceWorkerPolicy.ALLOW));
    }

    private static void workerIsReady(Visitor visitor) {
        // Evaluated by the browser's debugger: the page's own policy forbids to evaluate strings.
        assertThat((boolean) visitor.page().evaluate("""
                new Promise(done => {
                  const workers = navigator.serviceWorker;
                  workers.addEventListener("controllerchange", () => done(true));
                  if (workers.controller) done(true);
                  setTimeout(() => done(false), 15000);
                })
                """)).isTrue();
    }
}
