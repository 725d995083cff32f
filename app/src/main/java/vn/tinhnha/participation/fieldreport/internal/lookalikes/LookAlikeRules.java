package vn.tinhnha.participation.fieldreport.internal.lookalikes;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** When two reports look alike; an administrator edits the numbers. */
@Component
class LookAlikeRules implements RuleBook {

    static final Rule<Integer> RADIUS = Rule.meters("fieldreport.rule.look-alike.radius", 250, "");
    static final Rule<Duration> PERIOD = Rule.clockTime("fieldreport.rule.look-alike.period", Duration.ofDays(30), "");
    static final Rule<Integer> SIMILARITY = Rule.percent("fieldreport.rule.look-alike.similarity", 35, "");

    @Override
    public String titleKey() {
        return "fieldreport.rules.look-alikes";
    }

    @Override
    public Effect effect(Rule<?> rule) {
        return Effect.EVERYTHING;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(RADIUS, PERIOD, SIMILARITY);
    }
}
