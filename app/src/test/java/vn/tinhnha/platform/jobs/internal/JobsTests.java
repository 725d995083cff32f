package vn.tinhnha.platform.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.tinhnha.platform.administration.AdminDesk.ADMINISTRATOR;
import static vn.tinhnha.platform.administration.AdminDesk.text;

import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.platform.administration.AdminDesk;
import vn.tinhnha.platform.administration.AdminTest;
import vn.tinhnha.platform.identity.Role;

/** Jobs are done by a node, shown to administrators and started by them. */
@AdminTest
class JobsTests {

    @Autowired
    private AdminDesk desk;

    @Autowired
    private SampleJob job;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobRunner runner;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aNodeDoesWhatAnAdministratorAsksFor() throws InterruptedException {
        assertThat(desk.post(ADMINISTRATOR, JobController.PATH + "/test.sample"))
                .hasStatus(303)
                .hasRedirectedUrl(JobController.PATH + "?xong=chay");
        job.fails = false;
        job.ran = new CountDownLatch(1);

        JobScheduler node = new JobScheduler(jobs, runner, database, InstantSource.system(), new JobProperties(true));
        node.start();
        boolean ran = job.ran.await(20, TimeUnit.SECONDS);
        node.destroy();

        assertThat(ran).isTrue();
        assertThat(desk.page(ADMINISTRATOR, JobController.PATH)).contains("Xong");
        assertThat(desk.page(ADMINISTRATOR, "/quan-tri/nhat-ky?hanh-dong=job.run"))
                .contains("Cho chạy công việc định kỳ");
    }

    @Test
    void aFailureShowsItsClassAndNothingElse() {
        job.fails = true;

        assertThatIllegalStateException().isThrownBy(() -> runner.run(job));

        assertThat(desk.page(ADMINISTRATOR, JobController.PATH))
                .contains("Lỗi", "IllegalStateException")
                .doesNotContain("0912345678");
    }

    @Test
    void aJobThatRunsIsNotStartedTwice() {
        jdbc.sql("""
                        insert into jobs.scheduled_task (task_name, task_instance, execution_time, picked, version)
                        values ('test.sample', 'recurring', now(), true, 1)
                        on conflict (task_name, task_instance) do update set picked = true
                        """).update();

        assertThat(desk.post(ADMINISTRATOR, JobController.PATH + "/test.sample"))
                .hasRedirectedUrl(JobController.PATH + "?xong=dang-chay");

        assertThat(text(desk.get(ADMINISTRATOR, JobController.PATH))).contains("Đang chạy");
        jdbc.sql("delete from jobs.scheduled_task").update();
    }

    @Test
    void onlyAdministratorsSeeAndStartJobs() {
        AdminDesk.everybodyBut(Role.ADMINISTRATOR).forEach(staff -> {
            assertThat(desk.get(staff, JobController.PATH)).hasStatus(403);
            assertThat(desk.post(staff, JobController.PATH + "/test.sample")).hasStatus(403);
        });
        assertThat(desk.postForged(ADMINISTRATOR, JobController.PATH + "/test.sample"))
                .hasStatus(403);
        assertThat(desk.post(ADMINISTRATOR, JobController.PATH + "/khong-co")).hasStatus(404);
    }
}
