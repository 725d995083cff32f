package vn.tinhnha.platform.jobs.internal;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Does a job once and keeps how it ended. */
@Component
class JobRunner {

    private final LastRunStore runs;
    private final InstantSource clock;

    JobRunner(LastRunStore runs, InstantSource clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** A failure goes on to the scheduler, which logs it and comes back at the usual time. */
    void run(Job job) {
        Instant start = clock.instant();
        try {
            job.run();
        } catch (RuntimeException | Error failure) {
            runs.ended(job.name(), start, clock.instant(), failure.getClass().getName());
            throw failure;
        }
        runs.ended(job.name(), start, clock.instant(), null);
    }
}
