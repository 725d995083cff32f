package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperListPage.Due;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.notify.Notification;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.notify.Recipient;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;

/** Tells each supervisor once, when the days that a rule sets are left. */
@Service
class PaperReminderService {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Notifications notifications;
    private final People people;
    private final Province province;
    private final Rules rules;
    private final MessageSource messages;

    PaperReminderService(
            Notifications notifications, People people, Province province, Rules rules, MessageSource messages) {
        this.notifications = notifications;
        this.people = people;
        this.province = province;
        this.rules = rules;
        this.messages = messages;
    }

    @Transactional
    void remind(Due due, LocalDate today) {
        if (today.isBefore(due.by().minusDays(rules.get(PaperRules.REMIND_BEFORE)))) {
            return;
        }
        String kind = messages.getMessage(due.kind().key(), null, VIETNAMESE);
        String title = messages.getMessage("fieldreport.papers.reminder", new Object[] {kind}, VIETNAMESE);
        String text = messages.getMessage(
                "fieldreport.papers.reminder.text",
                new Object[] {kind, PaperDates.day(due.period().last()), PaperDates.day(due.by())},
                VIETNAMESE);
        String once = "paper." + due.kind().name() + "." + due.period().last();
        province.agencies().stream()
                .filter(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER)
                .flatMap(center -> people.members(center.code(), Role.IOC_SUPERVISOR).stream())
                .map(Person::id)
                .forEach(id -> notifications.send(new Notification(
                        new Recipient.Person(id), "fieldreport.paper", title, text, PaperController.PATH, once, null)));
    }
}
