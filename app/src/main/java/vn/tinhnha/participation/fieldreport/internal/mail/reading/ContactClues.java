package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail tells about its sender (Quyết định 482, Điều 6.3) and about the place (Điều 6.2); empty where nothing.
 *
 * @param phone a Vietnamese number as written nationally
 * @param home where the sender lives
 * @param place where the sender says it happened
 * @param secret the sender asks to stay unnamed (Điều 6.4)
 */
public record ContactClues(String name, String phone, String home, String place, boolean secret) {

    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.])(?:\\+?84[ .-]?(?:\\(0\\))?|0)(?:[ .-]?\\d){9,10}(?![\\d])");
    private static final Pattern VALID = Pattern.compile("0(?:(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\\d)\\d{7}|2\\d{9})");
    private static final Pattern NAME = Pattern.compile(
            "^[-*• ]*(?:Họ (?:và )?tên|Người phản ánh|Tên tôi là|Tôi tên(?: là)?)\\s*:? +([^,.;\\n]{2,60})",
            CASES | Pattern.MULTILINE);
    private static final Pattern HOME = Pattern.compile(
            "^[-*• ]*(?:Địa chỉ(?: cư trú| thường trú| liên hệ| nhà)?|Nơi ở|Thường trú|Cư trú|Chỗ ở|Ngụ tại|Nơi cư trú)\\s*:? +(.{4,200})$",
            CASES | Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile(
            "^[-*• ]*(?:Địa điểm|Vị trí|Nơi xảy ra|Địa chỉ (?:xảy ra|phản ánh|hiện trường)|Tại)\\s*: *(.{4,200})$",
            CASES | Pattern.MULTILINE);
    private static final Pattern SECRET = Pattern.compile(
            "(xin|đề nghị|mong|yêu cầu|nhờ|vui lòng|hãy|muốn)\\b.{0,60}(giữ bí mật|giữ kín|bảo mật|giấu tên|ẩn danh|không công khai|không tiết lộ|đừng tiết lộ)",
            CASES);

    public static ContactClues in(IncomingMail mail) {
        String said = mail.text() + "\n" + mail.signature();
        return new ContactClues(
                first(NAME, said).orElse(mail.from().name()).strip(),
                phone(mail.signature()).or(() -> phone(mail.text())).orElse(""),
                first(HOME, said).orElse(""),
                first(PLACE, mail.text()).orElse(""),
                SECRET.matcher(mail.text().replace('\n', ' ')).find());
    }

    /** The last valid number: people name themselves at the end. */
    private static Optional<String> phone(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("\\D", "").replaceFirst("^84", "0"))
                .filter(number -> VALID.matcher(number).matches())
                .reduce((_, later) -> later);
    }

    private static Optional<String> first(Pattern label, String text) {
        Matcher found = label.matcher(text);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}
