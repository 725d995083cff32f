package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportRules;
import vn.tinhnha.participation.fieldreport.internal.LegalClock;
import vn.tinhnha.participation.fieldreport.internal.OpenReportStore;
import vn.tinhnha.participation.fieldreport.internal.reminders.ReminderTimes.Due;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.notify.Notifications;
import vn.tinhnha.platform.rules.Rules;

/** Sends the reminders that are due, each level once, and a digest to whoever would get many at a time. */
@Service
class ReminderService {

    private static final int BATCH = 500;

    private final OpenReportStore open;
    private final ReminderStore store;
    private final ReminderTimes times;
    private final LegalClock clock;
    private final People people;
    private final Notifications notifications;
    private final ReminderTexts texts;
    private final FieldReportRules book;
    private final Rules rules;
    private final InstantSource time;

    ReminderService(
            OpenReportStore open,
            ReminderStore store,
            ReminderTimes times,
            LegalClock clock,
            People people,
            Notifications notifications,
            ReminderTexts texts,
            FieldReportRules book,
            Rules rules,
            InstantSource time) {
        this.open = open;
        this.store = store;
        this.times = times;
        this.clock = clock;
        this.people = people;
        this.notifications = notifications;
        this.texts = texts;
        this.book = book;
        this.rules = rules;
        this.time = time;
    }

    /** A report that somebody is told of, by the highest level that is due. */
    record Reminder(FieldReport report, Due due) {}

    /**
     * Looks at a batch of reports whose reminders are due.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean sendDue() {
        Instant now = time.instant();
        Recipients recipients = new Recipients(people, clock.center());
        Map<UUID, List<Reminder>> mail = new LinkedHashMap<>();
        List<FieldReport> reports = open.toRemind(now, BATCH);
        for (FieldReport report : reports) {
            look(report, now, recipients, mail);
        }
        mail.forEach((person, reminders) -> tell(person, reminders, now));
        return reports.size() == BATCH;
    }

    /** After an outage several levels may be due at once: all count as sent, and the highest one speaks. */
    private void look(FieldReport report, Instant now, Recipients recipients, Map<UUID, List<Reminder>> mail) {
        Set<Integer> sent = store.levels(report);
        List<Due> waiting = times.of(report).stream()
                .filter(due -> !sent.contains(due.number()))
                .toList();
        List<Due> due = waiting.stream().filter(each -> !each.at().isAfter(now)).toList();
        if (!due.isEmpty()) {
            Due highest = due.getLast();
            Set<UUID> told = recipients.of(report, highest.level());
            due.forEach(each -> store.sent(report, each, told.size(), now));
            told.forEach(person ->
                    mail.computeIfAbsent(person, _ -> new ArrayList<>()).add(new Reminder(report, highest)));
        }
        open.remindAt(
                report,
                waiting.stream()
                        .map(Due::at)
                        .filter(at -> at.isAfter(now))
                        .findFirst()
                        .orElse(null));
    }

    private void tell(UUID person, List<Reminder> reminders, Instant now) {
        if (reminders.size() > rules.get(book.digest())) {
            notifications.send(texts.digest(person, reminders, now));
        } else {
            reminders.forEach(reminder -> notifications.send(texts.of(person, reminder, now)));
        }
    }
}
