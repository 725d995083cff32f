package vn.tinhnha.participation.fieldreport.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.CallOff;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Divide;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Publish;

/** A case that was divided is answered as a whole: when every part is answered, or was called off with a reason. */
@Component
class PartRule implements ActionRule {

    private final CaseQueries cases;

    PartRule(CaseQueries cases) {
        this.cases = cases;
    }

    @Override
    public void check(FieldReport report, FieldReportAction action, Map<String, String> problems) {
        if (action instanceof Publish && cases.hasOpenParts(report.id())) {
            problems.put("text", "fieldreport.parts.open");
        }
        if (action instanceof Divide && cases.parentOf(report.id()).isPresent()) {
            problems.put("agency", "fieldreport.parts.of-part");
        }
        if (action instanceof CallOff && cases.parentOf(report.id()).isEmpty()) {
            problems.put("text", "fieldreport.parts.no-part");
        }
    }
}
