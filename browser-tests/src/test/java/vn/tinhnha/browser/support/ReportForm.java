package vn.tinhnha.browser.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a field report, as a citizen fills it in. */
public final class ReportForm {

    public static final String PATH = "/phan-anh/gui";

    private static final Pattern CODE = Pattern.compile("HG\\d{2}-\\d{6,}");

    private final Page page;

    private ReportForm(Page page) {
        this.page = page;
    }

    public static ReportForm open(Visitor visitor) {
        visitor.open(PATH);
        return new ReportForm(visitor.page());
    }

    /** Takes a photo from the gallery. */
    public ReportForm choosePhoto(Path photo) {
        page.locator("[data-pick=gallery]").setInputFiles(photo);
        return this;
    }

    /** Chooses a photo where no script helps. */
    public ReportForm choosePlainPhoto(Path photo) {
        page.getByLabel("Ảnh hiện trường").setInputFiles(photo);
        return this;
    }

    public ReportForm at(String address, String ward) {
        page.getByLabel("Địa chỉ, chỗ dễ nhận ra").fill(address);
        ward().selectOption(new SelectOption().setLabel(ward));
        return this;
    }

    public Locator ward() {
        return page.getByLabel("Xã, phường", new Page.GetByLabelOptions().setExact(false))
                .and(page.locator("select"));
    }

    public ReportForm about(String category, String description) {
        page.locator("label.category", new Page.LocatorOptions().setHasText(category))
                .click();
        page.getByLabel("Chuyện gì đang xảy ra?").fill(description);
        return this;
    }

    public ReportForm from(String name, String phone, String home) {
        page.getByLabel("Họ và tên").fill(name);
        page.getByLabel("Số điện thoại").fill(phone);
        page.getByLabel("Nơi ở").fill(home);
        return this;
    }

    public ReportForm confidential() {
        page.getByLabel("Giữ bí mật danh tính").check();
        return this;
    }

    public void send() {
        page.locator("[data-send] button[type=submit]").click();
    }

    /** Sends the report and reads its code off the page that follows. */
    public String sendAndReadCode() {
        send();
        Locator insist = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vẫn gửi phản ánh riêng"));
        page.locator(".track-head").or(insist).first().waitFor();
        if (insist.isVisible()) {
            insist.click(); // somebody else has reported the same: this one is wanted all the same
        }
        page.waitForURL(Pattern.compile(".*/phan-anh/theo-doi/.*"));
        Matcher code = CODE.matcher(page.locator("main").innerText());
        if (!code.find()) {
            throw new AssertionError("the page does not tell the code: " + page.url());
        }
        return code.group();
    }

    /** A complete report about a pothole; only the place is left to the caller. */
    public ReportForm pothole() {
        return about("Hạ tầng giao thông", "Ổ gà sâu giữa đường, trời mưa nước ngập không thấy, đã có người ngã.")
                .from("Nguyễn Thị Thử", "0900 000 123", "Khu vực 1, phường Vị Tân");
    }
}
