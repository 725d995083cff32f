package vn.tinhnha.participation.fieldreport.internal.clock;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ClockService;
import vn.tinhnha.participation.fieldreport.internal.RecomputationService;
import vn.tinhnha.platform.jobs.Job;

/** Ends pauses that lasted long enough, and computes deadlines again after changes of calendars. */
@Component
class ClockJob implements Job {

    private final ClockService clocks;
    private final RecomputationService recomputations;

    ClockJob(ClockService clocks, RecomputationService recomputations) {
        this.clocks = clocks;
        this.recomputations = recomputations;
    }

    @Override
    public String name() {
        return "fieldreport.clock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = clocks.endLapsed();
        }
        more = true;
        while (more) {
            more = recomputations.advance();
        }
    }
}
