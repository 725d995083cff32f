package vn.tinhnha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Official;
import vn.tinhnha.browser.support.PhonePhoto;
import vn.tinhnha.browser.support.ReportForm;
import vn.tinhnha.browser.support.RunningApp;
import vn.tinhnha.browser.support.Visitor;

/** The main job of the app, from a citizen's photo to the answer that the citizen rates. */
class ReportStoryTests {

    @Test
    void travelsFromAPhoneToAPublishedAnswer() throws Exception {
        tell(Browsers::phone, Browsers::desktop);
    }

    @Test
    void travelsFromADesktopAndIsHandledOnPhones() throws Exception {
        tell(Browsers::desktop, Browsers::phone);
    }

    private void tell(Supplier<Visitor> citizens, Supplier<Visitor> officials) throws Exception {
        try (Visitor citizen = citizens.get()) {
            String code = report(citizen);
            String tracking = citizen.page().url();

            dispatch(officials, code);
            handle(officials, code);
            approve(officials, code);
            publish(officials, code);

            rate(citizen, tracking);
            everybodySees(citizens, code);
            otherSystemsSee(code);
        }
    }

    private static String report(Visitor citizen) {
        ReportForm form = ReportForm.open(citizen);
        form.choosePhoto(PhonePhoto.takenAt(9.7845, 105.4702));
        // The place comes out of the photo, and the ward out of the place.
        assertThat(citizen.page().locator("main")).containsText("Phường Vị Tân");
        String code = form.pothole().sendAndReadCode();

        citizen.assertFitsTheScreen();
        citizen.assertAccessible();
        return code;
    }

    private static void dispatch(Supplier<Visitor> officials, String code) {
        try (Visitor visitor = officials.get()) {
            Official officer = Official.signIn(visitor, "tiepnhan").open("dieu-hanh", code);
            assertThat(officer.page().locator("main")).not().containsText("Nguyễn Thị Thử");
            officer.form("nguoi-phan-anh").locator("select").selectOption("VERIFY");
            officer.send("nguoi-phan-anh", "Gọi hỏi rõ vị trí ổ gà.");
            assertThat(officer.page().locator("main")).containsText("Nguyễn Thị Thử");
            visitor.assertFitsTheScreen();
            visitor.assertAccessible();
            officer.form("chuyen-xu-ly").locator("select").first().selectOption("ubnd-31333");
            officer.send("chuyen-xu-ly", "Kiểm tra sớm giúp người dân.");
            assertThat(officer.page().locator("main")).containsText("Đã chuyển phản ánh cho cơ quan xử lý.");
        }
    }

    private static void handle(Supplier<Visitor> officials, String code) {
        try (Visitor visitor = officials.get()) {
            Official handler = Official.signIn(visitor, "xuly.ubnd-31333").open("xu-ly", code);
            handler.send("tiep-nhan");
            assertThat(handler.page().locator("main")).containsText("Đã tiếp nhận");
            handler.form("ket-qua").locator("input[type=file]").setInputFiles(PhonePhoto.takenAt(9.7845, 105.4702));
            handler.send("ket-qua", "Đã vá ổ gà bằng bê tông nhựa, mặt đường êm thuận.");
            assertThat(handler.page().locator("main")).containsText("Đã trình kết quả");
        }
    }

    private static void approve(Supplier<Visitor> officials, String code) {
        try (Visitor visitor = officials.get()) {
            Official leader = Official.signIn(visitor, "lanhdao.ubnd-31333").open("xu-ly", code);
            leader.send("phe-duyet");
            assertThat(leader.page().locator("main")).containsText("Đã duyệt.");
        }
    }

    private static void publish(Supplier<Visitor> officials, String code) {
        try (Visitor visitor = officials.get()) {
            Official officer = Official.signIn(visitor, "giamsat").open("dieu-hanh", code);
            assertThat(officer.page().locator("main")).containsText("Đã vá ổ gà");
            officer.send("cong-khai");
            assertThat(officer.page().locator("main")).containsText("Đã trả lời người phản ánh.");
        }
    }

    private static void rate(Visitor citizen, String tracking) {
        citizen.page().navigate(tracking);
        assertThat(citizen.page().locator("main")).containsText("Đã vá ổ gà");
        citizen.page()
                .getByText("Rất hài lòng", new Page.GetByTextOptions().setExact(true))
                .click();
        citizen.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi đánh giá"))
                .click();
        assertThat(citizen.page().locator("main")).containsText("Cảm ơn bạn đã đánh giá");
    }

    private static void everybodySees(Supplier<Visitor> strangers, String code) {
        try (Visitor stranger = strangers.get()) {
            // Found without diacritics, in the list that everybody reads.
            stranger.open("/phan-anh?q=o+ga+sau+giua+duong");
            stranger.page()
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Ổ gà sâu giữa đường"))
                    .first()
                    .click();
            assertThat(stranger.page()).hasURL(Pattern.compile(".*/phan-anh/HG.*"));

            stranger.open("/phan-anh/" + code);
            assertThat(stranger.page().locator("main")).containsText("Đã vá ổ gà");
            assertThat(stranger.page().locator("main")).containsText("Rất hài lòng");
            assertThat(stranger.page().content())
                    .doesNotContain("Nguyễn Thị Thử")
                    .doesNotContain("0900000123")
                    .doesNotContain("Khu vực 1, phường");
            stranger.assertFitsTheScreen();
            stranger.assertAccessible();
        }
    }

    private static void otherSystemsSee(String code) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(RunningApp.shared().url("/open311/v2/requests/" + code + ".json")))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"service_request_id\":\"" + code + "\"")
                .contains("\"status\":\"closed\"")
                .doesNotContain("Nguyễn Thị Thử");
    }
}
