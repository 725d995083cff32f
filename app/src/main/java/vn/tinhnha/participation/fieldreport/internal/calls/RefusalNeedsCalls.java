package vn.tinhnha.participation.fieldreport.internal.calls;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.ActionRule;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Reject;
import vn.tinhnha.platform.rules.Rules;

/** Refuses a refusal that the calls do not bear out (Quyết định 482, Điều 7.1). */
@Component
class RefusalNeedsCalls implements ActionRule {

    private final CallQueries calls;
    private final Rules rules;

    RefusalNeedsCalls(CallQueries calls, Rules rules) {
        this.calls = calls;
        this.rules = rules;
    }

    @Override
    public void check(FieldReport report, FieldReportAction action, Map<String, String> problems) {
        if (!(action instanceof Reject(var _, var ground, var explanation))) {
            return;
        }
        CallLog log = calls.of(report.id());
        switch (ground) {
            case UNREACHABLE -> {
                if (log.reached()) {
                    problems.put("reason", "fieldreport.calls.problem.reached");
                } else if (log.unanswered() <= rules.get(CallRules.CALLS)) {
                    problems.put("reason", "fieldreport.calls.problem.too-few");
                }
            }
            case UNTRUE -> {
                if (!log.untrue() && explanation.isBlank()) {
                    problems.put("text", "fieldreport.calls.problem.ground");
                }
            }
            case OTHER -> {}
        }
    }
}
