package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.reminders.ReminderStore.Sent;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.web.PagePart;

/** Shows on the page of a report who was reminded when. */
@Component
class ReminderPanel implements StaffPanel {

    private final ReminderStore store;

    ReminderPanel(ReminderStore store) {
        this.store = store;
    }

    @Override
    public Area area() {
        return Area.MORE;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        List<Sent> sent = store.of(visit.report().id());
        return sent.isEmpty()
                ? Optional.empty()
                : Optional.of(new PagePart(
                        "fieldreport/reminders/panel",
                        new ReminderPart(sent.stream()
                                .map(each -> new ReminderPart.Line(
                                        each.at(),
                                        "fieldreport.reminder.when." + each.kind(),
                                        each.amount(),
                                        "fieldreport.reminder.target." + each.target(),
                                        each.people()))
                                .toList())));
    }
}
