package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells people from machines by a mail's headers (RFC 3834, RFC 2369, and what programs do in practice). */
final class KindOfMail {

    private static final Pattern AUTOMATIC_SUBJECT = Pattern.compile(
            "^(automatic reply|auto ?-?reply|autoreply|out of office|trả lời tự động|thư trả lời tự động|thư tự động"
                    + "|vắng mặt|đã xem|đã đọc|read|not read) ?:.*|^out of office.*|^trả lời tự động.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOUNCING_SENDER = Pattern.compile("^(mailer-daemon|postmaster|mail-daemon)@.*");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,4}\\d{2}-\\d{6,}\\b");

    private KindOfMail() {}

    /** @param ownAddresses addresses from which the province itself writes, in lower case */
    static MailKind of(MailHeaders headers, Set<String> ownAddresses) {
        String address = headers.from().address();
        String contentType = headers.lower("Content-Type");
        if (isBounce(headers, address, contentType)) {
            return MailKind.BOUNCE;
        }
        if (ownAddresses.contains(address)) {
            return MailKind.LOOP;
        }
        if (isAutomatic(headers, contentType)) {
            return MailKind.AUTO_REPLY;
        }
        String precedence = headers.lower("Precedence");
        if (headers.has("List-Id")
                || headers.has("List-Unsubscribe")
                || precedence.equals("bulk")
                || precedence.equals("list")) {
            return MailKind.BULK;
        }
        boolean answers = !headers.references().isEmpty()
                || CODE.matcher(headers.subject()).find();
        return answers ? MailKind.REPLY : MailKind.NEW;
    }

    private static boolean isBounce(MailHeaders headers, String address, String contentType) {
        boolean receipt = contentType.contains("disposition-notification");
        boolean nobody = headers.get("Return-Path").equals("<>") && !headers.has("Auto-Submitted");
        return (contentType.startsWith("multipart/report") && !receipt)
                || BOUNCING_SENDER.matcher(address).matches()
                || headers.has("X-Failed-Recipients")
                || nobody;
    }

    private static boolean isAutomatic(MailHeaders headers, String contentType) {
        String submitted = headers.lower("Auto-Submitted");
        String precedence = headers.lower("Precedence");
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || headers.has("X-Autoreply")
                || headers.has("X-Autorespond")
                || headers.has("X-Auto-Reply")
                || contentType.contains("disposition-notification")
                || precedence.startsWith("auto")
                || AUTOMATIC_SUBJECT.matcher(headers.subject()).matches();
    }
}
