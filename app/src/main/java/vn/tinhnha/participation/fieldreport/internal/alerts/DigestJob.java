package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Sends the daily mails about followed areas in the morning. */
@Component
class DigestJob implements Job {

    private final DigestService digests;

    DigestJob(DigestService digests) {
        this.digests = digests;
    }

    @Override
    public String name() {
        return "fieldreport.alert-mails";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = digests.sendSome();
        }
    }
}
