package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Reminds the supervisors of a report that is due before the 20th and not issued yet (Điều 13.4). */
@Component
class PaperReminder implements Job {

    private final PaperPages pages;
    private final PaperReminderService reminders;

    PaperReminder(PaperPages pages, PaperReminderService reminders) {
        this.pages = pages;
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "fieldreport.papers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        LocalDate today = pages.today();
        pages.due().forEach(due -> reminders.remind(due, today));
    }
}
