package vn.tinhnha.participation.fieldreport.internal.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.TrackingTokens;
import vn.tinhnha.participation.fieldreport.internal.mail.reading.IncomingMail.Sender;
import vn.tinhnha.platform.notify.MailThread;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.notify.Recipient;

/**
 * Answers who wrote a mail, in its thread and from the center's address (Quyết định 482, Điều 7.1, 9.1): a receipt, the
 * reason of a refusal, the result. The last two are owed; receipts stop when an address gets too many.
 */
@Component
class MailAnswers {

    private static final String TRACKING = "/phan-anh/theo-doi/";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Pattern PREFIX = Pattern.compile(
            "^((re|tl|trả lời|fwd?|chuyển tiếp) ?: ?)+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Notifications notifications;
    private final MailAnswerStore answers;
    private final AnswerTexts texts;
    private final TrackingTokens tokens;
    private final IntakeMailProperties settings;
    private final InstantSource time;

    MailAnswers(
            Notifications notifications,
            MailAnswerStore answers,
            AnswerTexts texts,
            TrackingTokens tokens,
            IntakeMailProperties settings,
            InstantSource time) {
        this.notifications = notifications;
        this.answers = answers;
        this.texts = texts;
        this.tokens = tokens;
        this.settings = settings;
        this.time = time;
    }

    /**
     * The mail that is answered.
     *
     * @param messageId absent when it has none: then the answer starts a thread
     */
    record Asked(Sender sender, String subject, @Nullable String messageId, FieldReportId report, String code) {}

    /** Tells that the report is in, by which code, and what is missing (Điều 6.3). */
    void received(Asked mail, List<String> missing, List<String> notTaken) {
        Instant hourAgo = time.instant().minus(WINDOW);
        if (answers.since(mail.sender().address(), hourAgo) < settings.answersPerHour()) {
            send(mail, "received", texts.received(mail.sender().name(), mail.code(), missing, notTaken));
        }
    }

    /** Tells why a report is not taken up (Điều 7.1). */
    void refused(Asked mail, String reason) {
        send(mail, "refused", texts.refused(mail.sender().name(), mail.code(), reason));
    }

    /** Tells the result (Điều 9.1 a); of a confidential report it goes here alone (Điều 9.1 b). */
    void answered(Asked mail, String result) {
        send(mail, "answered", texts.answered(mail.code(), result));
    }

    private void send(Asked mail, String what, AnswerTexts.Answer answer) {
        if (!mail.sender().isReachable() || !notifications.canMail()) {
            return;
        }
        answers.add(mail.sender().address(), time.instant());
        String subject = subject(mail);
        notifications.send(new Notification(
                new Recipient.Email(mail.sender().address()),
                "fieldreport.mail." + what,
                mail.messageId() == null ? subject + ": " + answer.title() : answer.title(),
                answer.text(),
                TRACKING + tokens.of(mail.report()),
                what + ":" + mail.code(),
                mail.messageId() == null ? null : new MailThread(mail.messageId(), subject)));
    }

    /** With the code, by which an answer finds its report even where the thread is lost. */
    private static String subject(Asked mail) {
        String bare = PREFIX.matcher(mail.subject()).replaceFirst("").strip();
        return bare.contains(mail.code()) ? bare : ("[" + mail.code() + "] " + bare).strip();
    }
}
