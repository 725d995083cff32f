package vn.tinhnha.platform.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** Sees to it that each job is done when it is due, by one of the nodes. */
@Component
class JobScheduler implements DisposableBean {

    /** Two at a time leave connections and processors to the visitors. */
    private static final int THREADS = 2;

    /** One small query in this time is all that waiting costs. */
    private static final Duration POLLING = Duration.ofSeconds(10);

    /** A node that is silent for four of these is taken for dead, and another one does its work. */
    private static final Duration HEARTBEAT = Duration.ofMinutes(1);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final JobProperties properties;
    private final InstantSource clock;
    private final Scheduler scheduler;

    JobScheduler(Jobs jobs, JobRunner runner, DataSource database, InstantSource clock, JobProperties properties) {
        this.properties = properties;
        this.clock = clock;
        List<RecurringTask<Void>> tasks =
                jobs.all().stream().map(job -> task(job, runner)).toList();
        // Through the proxy, a run that somebody asks for is planned together with its entry in the audit log.
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database))
                .startTasks(tasks)
                .tableName("jobs.scheduled_task")
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .build();
    }

    private static RecurringTask<Void> task(Job job, JobRunner runner) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> runner.run(job));
    }

    /** After everything that prepares the data at start. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (properties.enabled()) {
            scheduler.start();
        }
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }

    /** Has the job done as soon as a node is free; false when one is at it already. */
    boolean runSoon(Job job) {
        try {
            return scheduler.schedule(
                    new TaskInstance<Void>(job.name(), RecurringTask.INSTANCE),
                    clock.instant(),
                    ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException running) {
            return false;
        }
    }

    /** Looks for due jobs at once instead of at the next poll. */
    void look() {
        scheduler.triggerCheckForDueExecutions();
    }
}
