package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** The numbers of the conversation with reporters, which the agency may change. */
@Component
class FollowUpRules implements RuleBook {

    /** Điều 10 wants what was asked clarified but sets no time: a working day, as for a complex report. */
    static final Rule<Duration> CLARIFY = Rule.workingTime(
            "fieldreport.followup.rules.clarify", Duration.ofHours(8), "Điều 10 Quyết định 482/QĐ-UBND");

    /** Messages of one reporter about one report in an hour. */
    static final Rule<Integer> MESSAGES_AN_HOUR =
            Rule.count("fieldreport.followup.rules.messages", 10, "Mức vận hành của hệ thống");

    @Override
    public String titleKey() {
        return "fieldreport.followup.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(CLARIFY, MESSAGES_AN_HOUR);
    }

    @Override
    public Effect effect(Rule<?> rule) {
        return rule.equals(MESSAGES_AN_HOUR) ? Effect.EVERYTHING : Effect.LATER_STEPS;
    }
}
