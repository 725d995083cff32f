package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Tells followers of an area what became public there. */
@Component
class MatchingJob implements Job {

    private final MatchingService matching;

    MatchingJob(MatchingService matching) {
        this.matching = matching;
    }

    @Override
    public String name() {
        return "fieldreport.alerts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = matching.tellSome();
        }
    }
}
