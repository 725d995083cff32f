package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ActionRule;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.LiftConfidentiality;

/** Keeps a sealed case confidential: its seal has to come off first, for which two must agree. */
@Component
class SealFirst implements ActionRule {

    private final IdentitySealStore seals;

    SealFirst(IdentitySealStore seals) {
        this.seals = seals;
    }

    @Override
    public void check(FieldReport report, FieldReportAction action, Map<String, String> problems) {
        if (action instanceof LiftConfidentiality && seals.of(report.id()).isPresent()) {
            problems.put("text", "fieldreport.sealed.problem.unseal-first");
        }
    }
}
