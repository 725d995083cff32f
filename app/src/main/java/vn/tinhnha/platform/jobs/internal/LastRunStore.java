package vn.tinhnha.platform.jobs.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes how jobs ended. */
@Repository
class LastRunStore {

    private final JdbcClient jdbc;

    LastRunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param failure class of the error; absent after a success */
    void ended(String job, Instant start, Instant end, @Nullable String failure) {
        jdbc.sql("""
                        insert into jobs.last_run (job, started_at, ended_at, failure)
                        values (:job, :start, :end, :failure)
                        on conflict (job) do update set
                            started_at = excluded.started_at,
                            ended_at = excluded.ended_at,
                            failure = excluded.failure
                        """)
                .param("job", job)
                .param("start", start.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .update();
    }
}
