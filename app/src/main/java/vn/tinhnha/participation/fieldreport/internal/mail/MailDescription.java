package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.regex.Pattern;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.ContactClues;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail;

/**
 * The description of a report, made of a mail's subject and words. It will be public, and people sign mails: what tells
 * who they are is left out, and is in the contact fields.
 */
final class MailDescription {

    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;
    private static final Pattern PERSONAL_LINE = Pattern.compile(
            "^[-*• ]*(họ (và )?tên|người phản ánh|tôi tên( là)?|tên tôi là|sđt|đt|đtdđ|số điện thoại|điện thoại( khác)?|di động|zalo"
                    + "|e-?mail|địa chỉ( cư trú| thường trú| liên hệ| nhà)?|nơi ở|thường trú|cư trú|chỗ ở|nơi cư trú|số cccd|cccd|cmnd)\\s*:.*(\\n|$)",
            CASES);
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.])(?:\\+?84|0)(?:[ .-]?\\d){9,10}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern ANSWER_PREFIX = Pattern.compile("^((re|tl|trả lời|fwd?|chuyển tiếp) ?: ?)+", CASES);
    private static final Pattern EMPTY_SUBJECT = Pattern.compile(
            "^(phản ánh|phan anh|phản ánh hiện trường|kiến nghị|góp ý|không có chủ đề|no subject|\\(no subject\\))?[ .!]*$",
            CASES);
    private static final String OMITTED = "[…]";
    private static final String CUT = "\n" + OMITTED;

    private MailDescription() {}

    static String of(IncomingMail mail, ContactClues clues) {
        String words = PERSONAL_LINE.matcher(mail.text()).replaceAll("");
        String whole = withSubject(mail.subject(), words.strip());
        String unsigned = clues.name().contains(" ") ? whole.replace(clues.name(), OMITTED) : whole;
        String unnamed =
                ADDRESS.matcher(PHONE.matcher(unsigned).replaceAll(OMITTED)).replaceAll(OMITTED);
        return bounded(unnamed.replaceAll("\\n{3,}", "\n\n").strip());
    }

    private static String withSubject(String subject, String words) {
        String bare = ANSWER_PREFIX.matcher(subject).replaceFirst("").strip();
        boolean saysNothing = EMPTY_SUBJECT.matcher(bare).matches() || words.startsWith(bare);
        return saysNothing ? words : bare + "\n\n" + words;
    }

    private static String bounded(String text) {
        int limit = SubmitFieldReport.DESCRIPTION_MAX - CUT.length();
        if (text.length() <= SubmitFieldReport.DESCRIPTION_MAX) {
            return text;
        }
        int end = text.lastIndexOf(' ', limit);
        return text.substring(0, end > 0 ? end : limit) + CUT;
    }
}
