package vn.tinhnha.participation.fieldreport.internal.notices;

import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.ReporterMailStore;
import vn.tinhnha.participation.fieldreport.internal.TrackingTokens;
import vn.tinhnha.participation.fieldreport.internal.notices.NoticeQueries.Reporter;
import vn.tinhnha.participation.fieldreport.internal.reporting.PrivateReports;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.notify.Recipient;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/**
 * Tells reporters what happens to their reports, by the channels they chose: always on the device that sent the report,
 * and by e-mail if they gave an address. Nothing in a notice tells what was reported or who did it.
 */
@Component
public class ReporterNotices {

    /** Notices are written in the language of the administration; the reader's is not known. */
    private static final Locale LANGUAGE = Locale.of("vi");

    private static final String KEY = "fieldreport.notice.";

    private final NoticeQueries queries;
    private final ReporterMailStore mails;
    private final TrackingTokens tokens;
    private final Notifications notifications;
    private final Province province;
    private final MessageSource messages;

    ReporterNotices(
            NoticeQueries queries,
            ReporterMailStore mails,
            TrackingTokens tokens,
            Notifications notifications,
            Province province,
            MessageSource messages) {
        this.queries = queries;
        this.mails = mails;
        this.tokens = tokens;
        this.notifications = notifications;
        this.province = province;
        this.messages = messages;
    }

    /** Tells it once for this moment, in the caller's transaction. */
    public void tell(FieldReportId report, Notice notice, Instant at) {
        queries.reporter(report).ifPresent(reporter -> tell(reporter, notice, at));
    }

    private void tell(Reporter reporter, Notice notice, Instant at) {
        String topic = "fieldreport." + notice.slug();
        String once = reporter.code() + ":" + notice.slug() + ":" + at.toEpochMilli();
        if (reporter.deviceHash() != null) {
            notifications.send(new Notification(
                    new Recipient.Device(reporter.deviceHash()),
                    topic,
                    text(reporter, notice, "title"),
                    text(reporter, notice, "text"),
                    OwnReportController.path(reporter.code()),
                    once,
                    null));
        }
        if (notifications.canMail()) {
            mails.of(reporter.id())
                    .ifPresent(address ->
                            notifications.send(mail(reporter, notice, topic, once, new Recipient.Email(address))));
        }
    }

    /** A mail about a confidential report says only that there is news, and leads nobody to its content. */
    private Notification mail(Reporter reporter, Notice notice, String topic, String once, Recipient.Email to) {
        if (reporter.confidential()) {
            return new Notification(
                    to,
                    topic,
                    message("confidential.title", reporter.code()),
                    message("confidential.text", reporter.code()),
                    OwnReportController.path(reporter.code()),
                    once,
                    null);
        }
        return new Notification(
                to,
                topic,
                text(reporter, notice, "title"),
                text(reporter, notice, "text"),
                PrivateReports.path(tokens.of(reporter.id())),
                once,
                null);
    }

    private String text(Reporter reporter, Notice notice, String part) {
        String lead = reporter.lead();
        String agency =
                lead == null ? "" : province.agency(lead).map(Agency::name).orElse("");
        return message(notice.slug() + "." + part, reporter.code(), agency);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(KEY + key, arguments, LANGUAGE);
    }
}
