package vn.tinhnha.participation.fieldreport.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.platform.jobs.Job;
import vn.tinhnha.platform.privacy.PersonalData;
import vn.tinhnha.testing.IntegrationTest;

/** Reports from before there were case keys stay readable, and get a key of their own by and by. */
@IntegrationTest
@Import(DeskRobot.class)
class ResealTests {

    @Autowired
    private DeskRobot robot;

    @Autowired
    private StaffQueries reports;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private List<Job> jobs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOldReportIsReadBeforeAndAfterItIsSealedAnew() {
        var report = robot.report(robot.submit("Hố ga mất nắp ở ngã tư"));
        UUID id = report.id().value();
        byte[] old = sealedAsBefore(id);
        Contact before = reports.reporter(report.id());
        assertThat(before.name()).isEqualTo("Trần Thị Cũ");

        jobs.stream().filter(job -> job.name().equals("fieldreport.reseal")).forEach(Job::run);

        assertThat(reports.reporter(report.id())).isEqualTo(before);
        assertThat(jdbc.sql("select reporter_name from fieldreport.report where id = :id")
                        .param("id", id)
                        .query((row, _) -> row.getBytes(1))
                        .single())
                .isNotEqualTo(old);
        assertThat(jdbc.sql("select count(*) from fieldreport.to_reseal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Puts the report back to what the first version of the app wrote. */
    private byte[] sealedAsBefore(UUID id) {
        byte[] name = personalData.seal("Trần Thị Cũ", "fieldreport.reporter.name:" + id);
        jdbc.sql("""
                with dropped as (delete from fieldreport.case_key where report_id = :id),
                     listed as (insert into fieldreport.to_reseal values (:id))
                update fieldreport.report
                set reporter_name = :name, reporter_phone = null, reporter_address = null, reporter_workplace = null
                where id = :id
                """).param("id", id).param("name", name).update();
        return name;
    }
}
