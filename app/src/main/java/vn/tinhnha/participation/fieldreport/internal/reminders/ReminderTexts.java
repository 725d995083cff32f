package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.reminders.ReminderService.Reminder;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Recipient;
import vn.tinhnha.platform.province.Province;

/** Words reminders; they name reports by their codes and tell nothing of reporters. */
@Component
class ReminderTexts {

    private static final String TOPIC = "fieldreport.reminder";

    /** Officials are written to in Vietnamese, whatever they read at the moment. */
    private static final Locale LANGUAGE = Locale.of("vi");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM", Locale.ROOT);

    private final MessageSource messages;
    private final Province province;

    ReminderTexts(MessageSource messages, Province province) {
        this.messages = messages;
        this.province = province;
    }

    Notification of(UUID person, Reminder reminder, Instant now) {
        FieldReport report = reminder.report();
        return new Notification(
                new Recipient.Person(person),
                TOPIC,
                text(isLate(report, now) ? "late" : "soon", report.code()),
                text("text." + report.status().name(), moment(report.due())),
                desk(report) + "/" + report.code(),
                TOPIC + ":" + report.code() + ":" + report.term().began() + ":"
                        + reminder.due().number(),
                null);
    }

    /** One message for many; at most one an hour. */
    Notification digest(UUID person, List<Reminder> reminders, Instant now) {
        long late =
                reminders.stream().filter(each -> isLate(each.report(), now)).count();
        return new Notification(
                new Recipient.Person(person),
                TOPIC,
                text("digest", reminders.size()),
                text("digest.text", late, reminders.size() - late),
                desk(reminders.getFirst().report()) + "?qua-han=1",
                TOPIC + ":digest:" + now.truncatedTo(ChronoUnit.HOURS),
                null);
    }

    private static boolean isLate(FieldReport report, Instant now) {
        Instant due = report.due();
        return due != null && !due.isAfter(now);
    }

    private static String desk(FieldReport report) {
        return report.turn() == null ? "/dieu-hanh" : "/xu-ly";
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(province.profile().zone()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("fieldreport.reminder." + key, arguments, LANGUAGE);
    }
}
