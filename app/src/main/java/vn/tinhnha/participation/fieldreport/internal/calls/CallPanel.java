package vn.tinhnha.participation.fieldreport.internal.calls;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.StaffQueries;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffPanel;
import vn.tinhnha.participation.fieldreport.internal.staff.Visit;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.web.PagePart;

/** Shows the center whom it called about a report, and what a refusal still needs. */
@Component
class CallPanel implements StaffPanel {

    private final CallQueries calls;
    private final StaffQueries reports;
    private final Rules rules;

    CallPanel(CallQueries calls, StaffQueries reports, Rules rules) {
        this.calls = calls;
        this.reports = reports;
        this.rules = rules;
    }

    @Override
    public Area area() {
        return Area.MORE;
    }

    @Override
    public Optional<PagePart> part(Visit visit) {
        return CallAccess.mayCall(visit.staff()).isPermitted()
                ? Optional.of(new PagePart("fieldreport/calls/panel", part(visit, CallForm.empty())))
                : Optional.empty();
    }

    CallPart part(Visit visit, CallForm form) {
        FieldReport report = visit.report();
        return new CallPart(
                visit.path(),
                report.code(),
                CallService.end(reports.reporter(report.id()).phone()),
                calls.of(report.id()),
                rules.get(CallRules.CALLS),
                form);
    }
}
