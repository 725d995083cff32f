package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the sender wrote, parted from what mail programs add below: the quoted mail and the signature.
 *
 * @param signature the sender's closing lines; empty without any
 */
record OwnWords(String text, String signature) {

    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Lines that introduce a quoted mail; they may be wrapped, so up to three lines are read as one. */
    private static final List<Pattern> INTRODUCTIONS = List.of(
            Pattern.compile("^(Vào|Vào lúc|Ngày|Lúc) .{4,250}(đã viết|viết) ?:$", CASES),
            Pattern.compile("^Trong (thư|một thư).{4,200}viết ?:$", CASES),
            Pattern.compile("^On .{6,250}wrote ?:$", CASES));

    private static final List<Pattern> SEPARATORS = List.of(
            Pattern.compile(
                    "^-{2,} ?(Original Message|Original Appointment|Thư gốc|Tin nhắn gốc|Thư ban đầu|Forwarded message"
                            + "|Thư đã chuyển tiếp|Tin nhắn đã chuyển tiếp|Thư được chuyển tiếp|Reply message) ?-{2,}.*$",
                    CASES),
            Pattern.compile("^_{20,}$"));

    /** The head of a quoted mail as Outlook shows it: sender, then time within the next lines. */
    private static final Pattern FROM_LINE = Pattern.compile("^\\*?(From|Từ|Người gửi) ?:\\*? .*\\S.*$", CASES);

    private static final Pattern SENT_LINE =
            Pattern.compile("^\\*?(Sent|Date|Đã gửi|Đã gửi lúc|Gửi|Gửi lúc|Ngày|Ngày gửi) ?:\\*? .*\\d.*$", CASES);

    /** Lines of programs and phones, of which nobody wants to read anything. */
    private static final Pattern PROGRAM = Pattern.compile(
            "^((Đã |Được )?gửi từ (iPhone|iPad|điện thoại|máy tính|Outlook|Yahoo|Gmail|Thư|Mail|Zalo|Samsung|Galaxy"
                    + "|OPPO|Xiaomi|Vivo|Realme|ứng dụng|hộp thư|my |thiết bị).{0,60}"
                    + "|Sent from .{2,60}|Sent via .{2,60}|Get Outlook for .*|(Tải|Tải xuống|Nhận) Outlook (cho|dành cho) .*"
                    + "|(Virus-free|Không có vi-rút)[. ].*)$",
            CASES);

    private static final Pattern CLOSING = Pattern.compile(
            "^(Trân trọng|Trân trọng( kính)? chào|Trân trọng cảm ơn|Xin trân trọng cảm ơn|Kính thư|Kính chào|Thân ái|Thân mến"
                    + "|Chân thành cảm ơn|Xin chân thành cảm ơn|Xin cảm ơn|Cảm ơn|Người phản ánh|Best regards|Kind regards|Regards"
                    + "|Sincerely|Thanks|Many thanks)[ ,.!/*]*$",
            CASES);

    /** A signature longer than this is no signature. */
    private static final int SIGNATURE_LINES = 10;

    /**
     * Parts a mail.
     *
     * @param forwarded the quoted mail is what the sender wants to show: it stays
     */
    static OwnWords of(String wholeText, boolean forwarded) {
        List<String> lines = wholeText.lines().toList();
        List<String> own = forwarded ? lines : withoutQuotes(lines);
        int end = signatureStart(own);
        String text = join(own.subList(0, end).stream()
                .filter(line -> !PROGRAM.matcher(line.strip()).matches())
                .toList());
        String signature = join(own.subList(end, own.size()).stream()
                .filter(line -> !PROGRAM.matcher(line.strip()).matches())
                .toList());
        return new OwnWords(text, signature);
    }

    private static List<String> withoutQuotes(List<String> lines) {
        int end = 0;
        while (end < lines.size() && !startsQuote(lines, end)) {
            end++;
        }
        return lines.subList(0, end).stream()
                .filter(line -> !line.startsWith(">"))
                .toList();
    }

    private static boolean startsQuote(List<String> lines, int at) {
        String line = lines.get(at).strip();
        if (SEPARATORS.stream().anyMatch(separator -> separator.matcher(line).matches())) {
            return true;
        }
        if (FROM_LINE.matcher(line).matches()) {
            return lines.subList(at + 1, Math.min(at + 4, lines.size())).stream()
                    .anyMatch(next -> SENT_LINE.matcher(next.strip()).matches());
        }
        StringBuilder joined = new StringBuilder();
        for (String next : lines.subList(at, Math.min(at + 3, lines.size()))) {
            joined.append(joined.isEmpty() ? "" : " ").append(next.strip());
            if (INTRODUCTIONS.stream().anyMatch(start -> start.matcher(joined).matches())) {
                return true;
            }
        }
        return false;
    }

    private static int signatureStart(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean nearTheEnd = lines.size() - at <= SIGNATURE_LINES;
            if (line.equals("--")
                    || line.equals("-- ")
                    || (nearTheEnd && at > 0 && CLOSING.matcher(line.strip()).matches())) {
                return at;
            }
        }
        return lines.size();
    }

    private static String join(List<String> lines) {
        return PlainText.tidy(String.join("\n", lines)).replaceFirst("^--\n?", "");
    }
}
