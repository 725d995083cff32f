package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import vn.tinhnha.participation.fieldreport.internal.ActionOutcome;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.HandlingService;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.platform.identity.Membership;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/** What officials do to a report between two visits of its reporter. */
final class Officials {

    private final HandlingService handling;
    private final StaffQueries reports;
    private final String agency;

    Officials(HandlingService handling, StaffQueries reports, Province province) {
        this.handling = handling;
        this.reports = reports;
        this.agency = province.agencies().stream()
                .filter(candidate -> candidate.kind() == Agency.Kind.DEPARTMENT)
                .findFirst()
                .map(Agency::code)
                .orElseThrow();
    }

    String agency() {
        return agency;
    }

    void reject(String code, String reason) {
        act(code, new FieldReportAction.Reject(reason), Role.INTAKE_OFFICER, "ioc");
    }

    void dispatch(String code) {
        act(code, new FieldReportAction.Dispatch(agency, List.of(), ""), Role.INTAKE_OFFICER, "ioc");
    }

    /** All the way to a published answer. */
    void answer(String code, String text) {
        dispatch(code);
        finish(code, text);
    }

    /** From dispatch to a published answer. */
    void finish(String code, String text) {
        act(code, new FieldReportAction.Accept(), Role.AGENCY_HANDLER, agency);
        act(code, new FieldReportAction.ProposeResult(text, List.of()), Role.AGENCY_HANDLER, agency);
        act(code, new FieldReportAction.ApproveResult(""), Role.AGENCY_LEADER, agency);
        act(code, new FieldReportAction.Publish(), Role.IOC_SUPERVISOR, "ioc");
    }

    private void act(String code, FieldReportAction action, Role role, String organization) {
        StaffMember staff = new StaffMember(
                UUID.randomUUID(), "can.bo", "Trần Văn Cán Bộ", List.of(new Membership(organization, role)));
        int version = reports.report(code).orElseThrow().version();
        assertThat(handling.act(code, version, action, staff)).isInstanceOf(ActionOutcome.Done.class);
    }
}
