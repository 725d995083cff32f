package vn.tinhnha.participation.fieldreport.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.*;
import vn.tinhnha.platform.province.Province;

/** Checks what an official typed: reasons where the regulation wants one, and codes that exist. */
@Component
class ActionCheck {

    static final int TEXT_MAX = 4000;

    private final Province province;
    private final HandlingAgencies agencies;

    ActionCheck(Province province, HandlingAgencies agencies) {
        this.province = province;
        this.agencies = agencies;
    }

    /** Message keys by field of the form; empty when all is well. */
    Map<String, String> check(FieldReport report, FieldReportAction action) {
        Map<String, String> problems = new LinkedHashMap<>();
        switch (action) {
            case Dispatch(String lead, var cooperating, var _) -> requireAgencies(lead, cooperating, problems);
            case Redirect(String lead, var cooperating, var _) -> {
                requireAgencies(lead, cooperating, problems);
                requireText(action, "fieldreport.problem.reason", problems);
                if (lead.equals(report.lead())) {
                    problems.put("lead", "fieldreport.problem.same-agency");
                }
            }
            case Correct(String category, String ward, boolean _, boolean _) -> {
                if (province.category(category).isEmpty()) {
                    problems.put("category", "fieldreport.problem.category");
                }
                if (province.ward(ward).isEmpty()) {
                    problems.put("ward", "fieldreport.problem.ward");
                }
            }
            case Divide(List<String> agencies, String _) -> {
                if (agencies.isEmpty()
                        || agencies.stream()
                                .anyMatch(code -> province.agency(code).isEmpty())) {
                    problems.put("agency", "fieldreport.problem.agency");
                } else if (agencies.contains(String.valueOf(report.lead()))) {
                    problems.put("agency", "fieldreport.parts.main-agency");
                }
            }
            case Reject _,
                    CallOff _,
                    Split _,
                    ReturnToCenter _,
                    SendBack _,
                    RequestRevision _,
                    KeepConfidential _,
                    LiftConfidentiality _,
                    ReplaceAgency _ -> requireText(action, "fieldreport.problem.reason", problems);
            case ProposeResult _ -> requireText(action, "fieldreport.problem.result", problems);
            case AddNote _ -> requireText(action, "fieldreport.problem.note", problems);
            case AwaitReporter _ -> requireText(action, "fieldreport.clock.problem.question", problems);
            case ConfirmForceMajeure _, ConfirmExtension _, Resume _, AgreeToReturn _ -> {}
            case ClockAction _ -> requireText(action, "fieldreport.problem.reason", problems);
            case Verify _, Merge _, TakeIn _, LetGo _, Accept _, ApproveResult _, Publish _, Reopen _ -> {}
        }
        if (action instanceof RequestExtension(var _, var _, var files) && files.isEmpty()) {
            problems.put("uploads", "fieldreport.clock.problem.document");
        }
        if (action.text().length() > TEXT_MAX) {
            problems.put("text", "fieldreport.problem.too-long");
        }
        return problems;
    }

    private void requireAgencies(String lead, List<String> cooperating, Map<String, String> problems) {
        if (!agencies.takes(lead)) {
            problems.put("lead", "fieldreport.problem.agency");
        }
        if (!cooperating.stream().allMatch(agencies::takes)) {
            problems.put("cooperating", "fieldreport.problem.agency");
        }
    }

    private static void requireText(FieldReportAction action, String key, Map<String, String> problems) {
        if (action.text().isBlank()) {
            problems.put("text", key);
        }
    }
}
