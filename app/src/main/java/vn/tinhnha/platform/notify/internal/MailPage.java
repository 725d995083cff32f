package vn.tinhnha.platform.notify.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.ProvinceProfile;

/**
 * What a mail says.
 *
 * @param paragraphs each of one or more lines
 * @param link full address of the page it tells of
 * @param unsubscribe full address that stops such mails
 * @param sender name of the app
 * @param accent color of the province
 */
public record MailPage(
        String title,
        List<String> paragraphs,
        String link,
        @Nullable String unsubscribe,
        String sender,
        String hotline,
        String accent) {

    static MailPage of(Letter letter, String site, ProvinceProfile profile) {
        return new MailPage(
                letter.title(),
                Arrays.stream(letter.text().split("\\n{2,}"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList(),
                site + letter.link(),
                letter.unsubscribe() == null ? null : site + letter.unsubscribe(),
                profile.appName().vi(),
                profile.contacts().hotline(),
                profile.colors().accent());
    }

    /** The same in plain text. */
    String plain() {
        StringBuilder text = new StringBuilder(title).append("\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        text.append("Xem chi tiết: ")
                .append(link)
                .append("\n\n-- \n")
                .append(footer())
                .append('\n');
        if (unsubscribe != null) {
            text.append("Ngừng nhận thư này: ").append(unsubscribe).append('\n');
        }
        return text.toString();
    }

    public String footer() {
        return "Thư tự động của " + sender + ". Cần hỗ trợ, xin gọi " + hotline + ".";
    }
}
