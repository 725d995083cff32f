package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Reminds officials of deadlines every minute. */
@Component
class ReminderJob implements Job {

    private final ReminderService reminders;

    ReminderJob(ReminderService reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "fieldreport.reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = reminders.sendDue();
        }
    }
}
