package vn.tinhnha.platform.jobs.internal;

import java.time.Duration;
import java.util.List;
import vn.tinhnha.platform.web.Shell;

/**
 * All jobs and how they stand.
 *
 * @param done what was just asked for: {@code chay} a run, {@code dang-chay} a run that was on already, or empty
 */
public record JobsPage(List<JobLine> jobs, String done) {

    /** The pause between two runs in the largest unit that fits. */
    public String every(JobLine job, Shell shell) {
        Duration every = job.every();
        if (every.toSeconds() < 60) {
            return shell.t("jobs.every.seconds", every.toSeconds());
        }
        return every.toMinutes() % 60 == 0
                ? shell.t("jobs.every.hours", every.toHours())
                : shell.t("jobs.every.minutes", every.toMinutes());
    }
}
