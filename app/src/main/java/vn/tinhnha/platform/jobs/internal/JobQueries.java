package vn.tinhnha.platform.jobs.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how the jobs stand. */
@Repository
class JobQueries {

    private final JdbcClient jdbc;

    JobQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a job stands.
     *
     * @param next when it is due; absent before any node has planned it
     * @param running whether a node is at it now
     * @param startedAt of the last run that ended, as {@code endedAt}
     * @param failure class of the error that ended it
     */
    record JobState(
            String job,
            @Nullable Instant next,
            boolean running,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String failure) {

        static JobState unknown(String job) {
            return new JobState(job, null, false, null, null, null);
        }
    }

    Map<String, JobState> byJob() {
        return jdbc.sql("""
                        select coalesce(task_name, job) as job, execution_time, coalesce(picked, false) as running,
                               started_at, ended_at, failure
                        from jobs.scheduled_task
                        full join jobs.last_run on job = task_name
                        """).query(JobQueries::state).list().stream()
                .collect(Collectors.toMap(JobState::job, state -> state));
    }

    private static JobState state(ResultSet row, int number) throws SQLException {
        return new JobState(
                row.getString("job"),
                instant(row, "execution_time"),
                row.getBoolean("running"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
