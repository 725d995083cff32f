package vn.tinhnha.participation.fieldreport.internal.notices;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Advanced;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.notify.Recipient;

/** Tells the focal people of an agency what they have to look at (Quyết định 482, Điều 8.1 a). */
@Component
public class AgencyNotices {

    private static final Locale LANGUAGE = Locale.of("vi");

    private final People people;
    private final Notifications notifications;
    private final MessageSource messages;

    AgencyNotices(People people, Notifications notifications, MessageSource messages) {
        this.people = people;
        this.notifications = notifications;
        this.messages = messages;
    }

    void dispatched(Advanced step) {
        tell(step.leadAgency(), step.code(), "dispatched", step.at());
    }

    /** The reporter wrote something that wants an answer. */
    public void written(@Nullable String lead, String code, Instant at) {
        tell(lead, code, "written", at);
    }

    private void tell(@Nullable String lead, String code, String what, Instant at) {
        if (lead == null) {
            return;
        }
        for (Person handler : people.members(lead, Role.AGENCY_HANDLER)) {
            notifications.send(new Notification(
                    new Recipient.Person(handler.id()),
                    "fieldreport.agency." + what,
                    messages.getMessage("fieldreport.notice.agency." + what + ".title", new Object[] {code}, LANGUAGE),
                    messages.getMessage("fieldreport.notice.agency." + what + ".text", null, LANGUAGE),
                    "/xu-ly/" + code,
                    code + ":" + what + ":" + at.toEpochMilli(),
                    null));
        }
    }
}
