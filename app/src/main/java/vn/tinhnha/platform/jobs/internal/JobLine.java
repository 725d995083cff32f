package vn.tinhnha.platform.jobs.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.jobs.Job;
import vn.tinhnha.platform.jobs.internal.JobQueries.JobState;

/**
 * One job on the page.
 *
 * @param took how long the last run lasted
 * @param failure class of the error that ended it, without its package
 */
public record JobLine(
        String name,
        Duration every,
        boolean running,
        @Nullable Instant next,
        @Nullable Instant endedAt,
        Duration took,
        @Nullable String failure) {

    static JobLine of(Job job, JobState state) {
        Duration took = state.startedAt() == null || state.endedAt() == null
                ? Duration.ZERO
                : Duration.between(state.startedAt(), state.endedAt());
        return new JobLine(
                job.name(),
                job.every(),
                state.running(),
                state.next(),
                state.endedAt(),
                took,
                state.failure() == null ? null : state.failure().replaceAll("^.*\\.", ""));
    }

    public String titleKey() {
        return "job." + name;
    }

    public String textKey() {
        return titleKey() + ".text";
    }
}
