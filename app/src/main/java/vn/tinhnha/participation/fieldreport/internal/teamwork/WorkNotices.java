package vn.tinhnha.participation.fieldreport.internal.teamwork;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ActionRule;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Redirect;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.notify.Recipient;

/** Tells officials that a report left them for another agency, or that a colleague asks for them. */
@Component
class WorkNotices implements ActionRule {

    /** Officials are told in Vietnamese: nobody knows yet which language they will read it in. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Notifications notifications;
    private final Colleagues colleagues;
    private final MessageSource messages;

    WorkNotices(Notifications notifications, Colleagues colleagues, MessageSource messages) {
        this.notifications = notifications;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    @Override
    public void done(FieldReport before, FieldReport after, FieldReportAction action, StaffMember staff, Instant at) {
        @Nullable String former = before.lead();
        if (action instanceof Redirect && former != null) {
            tell(
                    colleagues.membersOf(List.of(former)),
                    "left",
                    Desk.AGENCY.path(),
                    after.code() + ":" + after.version(),
                    after.code(),
                    colleagues.name(String.valueOf(after.lead())),
                    action.text());
        }
    }

    /** Tells people that somebody mentioned them in the discussion of a report. */
    void mentioned(FieldReport report, Message message) {
        for (Person person : message.mentioned()) {
            Desk desk = colleagues.isOfCenter(person) ? Desk.CENTER : Desk.AGENCY;
            tell(
                    List.of(person),
                    "mentioned",
                    desk.path() + "/" + report.code(),
                    message.id().toString(),
                    report.code(),
                    message.authorName());
        }
    }

    private void tell(Collection<Person> people, String what, String link, String occasion, Object... arguments) {
        String key = "fieldreport.teamwork.notice." + what;
        for (Person person : people) {
            notifications.send(new Notification(
                    new Recipient.Person(person.id()),
                    "fieldreport." + what,
                    messages.getMessage(key, arguments, VIETNAMESE),
                    messages.getMessage(key + ".text", arguments, VIETNAMESE),
                    link,
                    "fieldreport." + what + ":" + occasion,
                    null));
        }
    }
}
