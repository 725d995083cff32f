package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Works through the reports that still have no case key, a few at a time so that nobody waits for a lock. */
@Component
class ResealJob implements Job {

    private static final int BATCH = 100;

    private final ResealService service;

    ResealJob(ResealService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "fieldreport.reseal";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        int taken;
        do {
            taken = service.reseal(BATCH);
        } while (taken == BATCH);
    }
}
