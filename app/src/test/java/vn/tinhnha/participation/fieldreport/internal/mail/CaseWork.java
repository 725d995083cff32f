package vn.tinhnha.participation.fieldreport.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.participation.fieldreport.internal.ActionOutcome;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.HandlingService;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** What officials do to a report that came by mail. */
@TestComponent
class CaseWork {

    static final String AGENCY = "so-xay-dung";
    static final StaffMember INTAKE = official(Role.INTAKE_OFFICER, "ioc");
    private static final StaffMember HANDLER = official(Role.AGENCY_HANDLER, AGENCY);
    private static final StaffMember LEADER = official(Role.AGENCY_LEADER, AGENCY);
    private static final StaffMember SUPERVISOR = official(Role.IOC_SUPERVISOR, "ioc");

    private final HandlingService handling;
    private final StaffQueries reports;
    private final JdbcClient jdbc;

    CaseWork(HandlingService handling, StaffQueries reports, JdbcClient jdbc) {
        this.handling = handling;
        this.reports = reports;
        this.jdbc = jdbc;
    }

    /** The report that a mail became. */
    FieldReport of(KeptMail mail) {
        String code = jdbc.sql("select code from fieldreport.report where id = :id")
                .param("id", Objects.requireNonNull(mail.report()).value())
                .query(String.class)
                .single();
        return reports.report(code).orElseThrow();
    }

    ActionOutcome tries(FieldReport report, FieldReportAction action) {
        int version = reports.report(report.code()).orElseThrow().version();
        return handling.act(report.code(), version, action, INTAKE);
    }

    void rejects(FieldReport report, String reason) {
        does(report, new FieldReportAction.Reject(reason), INTAKE);
    }

    void classifies(FieldReport report) {
        does(report, new FieldReportAction.Correct("ha-tang-giao-thong", "31321", false, false), INTAKE);
    }

    void dispatches(FieldReport report) {
        classifies(report);
        does(report, new FieldReportAction.Dispatch(AGENCY, List.of(), ""), INTAKE);
    }

    /** All the way to a published answer. */
    void answers(FieldReport report, String text) {
        dispatches(report);
        does(report, new FieldReportAction.Accept(), HANDLER);
        does(report, new FieldReportAction.ProposeResult(text, List.of()), HANDLER);
        does(report, new FieldReportAction.ApproveResult(""), LEADER);
        does(report, new FieldReportAction.Publish(), SUPERVISOR);
    }

    private void does(FieldReport report, FieldReportAction action, StaffMember staff) {
        int version = reports.report(report.code()).orElseThrow().version();
        assertThat(handling.act(report.code(), version, action, staff)).isInstanceOf(ActionOutcome.Done.class);
    }

    static StaffMember official(Role role, String organization) {
        return new StaffMember(
                UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)),
                role.name(),
                "Trần Văn Cán Bộ",
                List.of(new Membership(organization, role)));
    }
}
