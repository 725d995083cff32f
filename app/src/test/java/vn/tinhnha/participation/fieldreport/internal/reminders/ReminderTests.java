package vn.tinhnha.participation.fieldreport.internal.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome.Received;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.NewPerson;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.Person;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.testing.IntegrationTest;

/** Who is reminded of a report when, and how often. */
@IntegrationTest
class ReminderTests {

    @Autowired
    private ReminderJob job;

    @Autowired
    private FieldReports reports;

    @Autowired
    private StaffQueries queries;

    @Autowired
    private ReminderStore store;

    @Autowired
    private People people;

    @Autowired
    private Province province;

    @Autowired
    private JdbcClient jdbc;

    private Person officer;
    private Person supervisor;

    @BeforeEach
    void officialsOfTheCenter() {
        // Reports of other tests must not be reminded of in the middle of ours.
        jdbc.sql("update fieldreport.report set remind_at = null").update();
        officer = official(Role.INTAKE_OFFICER);
        supervisor = official(Role.IOC_SUPERVISOR);
    }

    @Test
    void eachLevelIsSentOnceToThoseItIsFor() {
        String code = submitted();
        passed(code, 55);
        job.run();
        assertThat(inbox(officer, code)).isEqualTo(1);
        assertThat(inbox(supervisor, code)).isZero();

        due(code);
        job.run();
        assertThat(inbox(officer, code)).as("nothing new").isEqualTo(1);

        passed(code, 85);
        job.run();
        assertThat(inbox(officer, code)).isEqualTo(2);
        assertThat(inbox(supervisor, code)).isEqualTo(1);
    }

    @Test
    void afterAnOutageTheHighestLevelSpeaksForAll() {
        String code = submitted();
        passed(code, 110);
        job.run();

        assertThat(inbox(officer, code)).isEqualTo(1);
        assertThat(inbox(supervisor, code)).isEqualTo(1);
        assertThat(store.of(report(code).id())).as("all levels count as sent").hasSize(3);
        assertThat(remindAt(code)).as("the next level is still to come").isTrue();
    }

    @Test
    void manyAtOnceComeAsOneMessage() {
        List<String> codes = List.of(submitted(), submitted(), submitted(), submitted(), submitted());
        codes.forEach(code -> passed(code, 110));
        job.run();

        assertThat(codes).allSatisfy(code -> assertThat(inbox(officer, code)).isZero());
        assertThat(jdbc.sql("""
                                select count(*) from notify.inbox_item
                                where topic = 'fieldreport.reminder' and title like '5 phản ánh%'
                                """).query(Integer.class).single()).isPositive();
    }

    @Test
    void nobodyIsRemindedWhileTheClockStandsStill() {
        String code = submitted();
        jdbc.sql("""
                        update fieldreport.report
                        set stop_kind = 'AWAITING_REPORTER', stopped_at = received_at,
                            stop_lapses_at = now() + interval '9 days', due_at = now() + interval '9 days'
                        where code = :code
                        """).param("code", code).update();
        due(code);
        job.run();

        assertThat(inbox(officer, code)).isZero();
        assertThat(remindAt(code)).isFalse();
    }

    /** Lets a share of the 24 hours be over that a report has which came at night. */
    private void passed(String code, int percent) {
        jdbc.sql("""
                        update fieldreport.report
                        set dispatch_basis = 'DISPATCH_OUTSIDE_HOURS', dispatch_amount = 1440,
                            dispatch_began_at = began.at, dispatch_by = began.at + interval '24 hours',
                            due_at = began.at + interval '24 hours', remind_at = now() - interval '1 second'
                        from (select now() - interval '24 hours' * :percent / 100 as at) as began
                        where code = :code
                        """).param("code", code).param("percent", percent).update();
        // The clock of the step is still the one that was reminded of.
        jdbc.sql("""
                        update fieldreport.reminder set began_at =
                            (select dispatch_began_at from fieldreport.report where id = report_id)
                        where report_id = (select id from fieldreport.report where code = :code)
                        """).param("code", code).update();
    }

    private void due(String code) {
        jdbc.sql("update fieldreport.report set remind_at = now() - interval '1 second' where code = :code")
                .param("code", code)
                .update();
    }

    private boolean remindAt(String code) {
        return jdbc.sql("select remind_at is not null from fieldreport.report where code = :code")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    private int inbox(Person person, String code) {
        return jdbc.sql("select count(*) from notify.inbox_item where owner = uuid_send(:person) and link = :link")
                .param("person", person.id())
                .param("link", "/dieu-hanh/" + code)
                .query(Integer.class)
                .single();
    }

    private FieldReport report(String code) {
        return queries.report(code).orElseThrow();
    }

    private String submitted() {
        Received received = (Received) reports.submit(new SubmitFieldReport(
                UUID.randomUUID(),
                "dat-dai",
                province.wards().getFirst().center(),
                null,
                "Đường Trần Hưng Đạo",
                "Đổ đất lấn kênh vào ban đêm",
                new SubmitFieldReport.Contact("Lâm Thị Bảy", "0912345678", "Ấp 3", ""),
                false,
                List.of(),
                new byte[32],
                SubmitFieldReport.Source.APP));
        return received.code();
    }

    private Person official(Role role) {
        String name = "nhac-han." + UUID.randomUUID().toString().substring(0, 8);
        return people.create(new NewPerson(name, name, "TinhNha@2026", List.of(new Membership("ioc", role))));
    }
}
