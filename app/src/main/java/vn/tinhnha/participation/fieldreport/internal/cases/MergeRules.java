package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAccess;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.platform.identity.StaffMember;

/** Which reports can go on with which. */
@Component
class MergeRules {

    private final CaseQueries cases;

    MergeRules(CaseQueries cases) {
        this.cases = cases;
    }

    /** What stands against a report taking others in. */
    Optional<Obstacle> againstMain(FieldReport report, StaffMember staff) {
        if (report.confidential()) {
            // Its answer is for one person alone (Điều 9.1 b): nobody else may be answered with it.
            return obstacle("fieldreport.merge.confidential", report);
        }
        return against(report, staff, FieldReportAction.TakeIn.class);
    }

    /** What stands against a report going on with another one. */
    Optional<Obstacle> againstMerging(FieldReport report, StaffMember staff) {
        return cases.hasParts(report.id())
                ? obstacle("fieldreport.merge.divided", report)
                : against(report, staff, FieldReportAction.Merge.class);
    }

    private Optional<Obstacle> against(
            FieldReport report, StaffMember staff, Class<? extends FieldReportAction> action) {
        if (cases.parentOf(report.id()).isPresent()) {
            return obstacle("fieldreport.merge.part", report);
        }
        return FieldReportAccess.available(staff, report).contains(action)
                ? Optional.empty()
                : obstacle("fieldreport.merge.too-late", report);
    }

    private static Optional<Obstacle> obstacle(String key, FieldReport report) {
        return Optional.of(new Obstacle(key, report.code()));
    }
}
