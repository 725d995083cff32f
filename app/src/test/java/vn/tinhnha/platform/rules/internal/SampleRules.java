package vn.tinhnha.platform.rules.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;
import vn.tinhnha.platform.rules.RuleChanged;
import vn.tinhnha.platform.rules.Rules;

/** Rules as a module declares them, one for each test; and who hears that they changed. */
@TestComponent
public class SampleRules implements RuleBook {

    static final Rule<Duration> AT_ONCE = hours("test.at-once");
    static final Rule<Duration> LATER = hours("test.later");
    static final Rule<Duration> WITHDRAWN = hours("test.withdrawn");
    static final Rule<Duration> CONTESTED = hours("test.contested");
    static final Rule<Duration> REFUSED = hours("test.refused");
    static final Rule<Integer> ON_ANOTHER_NODE = Rule.workingDays("test.other-node", 6, "Điều 8.3");
    static final Rule<Boolean> SWITCH = Rule.onOff("test.switch", false, "Điều 6.4");
    static final Rule<Duration> WINDOW = Rule.clockTime("test.window", Duration.ofDays(3), "Điều 10");

    private static final List<Rule<?>> ALL =
            List.of(AT_ONCE, LATER, WITHDRAWN, CONTESTED, REFUSED, ON_ANOTHER_NODE, SWITCH, WINDOW);

    private final Rules rules;
    private final List<Object> heard = new ArrayList<>();

    SampleRules(Rules rules) {
        this.rules = rules;
    }

    private static Rule<Duration> hours(String key) {
        return Rule.workingTime(key, Duration.ofHours(2), "Điều 7.3 Quyết định 482/QĐ-UBND");
    }

    @Override
    public String titleKey() {
        return "test.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return ALL;
    }

    @Override
    public Effect effect(Rule<?> rule) {
        return rule.equals(SWITCH) ? Effect.EVERYTHING : Effect.LATER_STEPS;
    }

    /** Keeps what the rule is when the change is told. */
    @EventListener
    void changed(RuleChanged event) {
        ALL.stream()
                .filter(rule -> rule.key().equals(event.key()))
                .forEach(rule -> heard.add(rules.at(rule, event.appliesFrom())));
    }

    List<Object> heard() {
        return heard;
    }
}
