package vn.tinhnha.participation.fieldreport.internal.calls;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** How often the center calls before it may refuse a report. */
@Component
class CallRules implements RuleBook {

    /** A refusal needs more calls than this. */
    static final Rule<Integer> CALLS = Rule.count("fieldreport.rules.calls", 3, "Điều 7.1 Quyết định 482/QĐ-UBND");

    @Override
    public String titleKey() {
        return "fieldreport.calls.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(CALLS);
    }

    @Override
    public Effect effect(Rule<?> rule) {
        return Effect.EVERYTHING;
    }
}
