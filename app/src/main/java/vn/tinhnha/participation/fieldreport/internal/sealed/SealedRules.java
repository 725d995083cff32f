package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** How long something stays open, and how many openings are many. */
@Component
class SealedRules implements RuleBook {

    private static final String SOURCE = "Điều 11.1 Quyết định 482/QĐ-UBND";

    /** How long the reporter's identity stays visible to the officer who opened it. */
    static final Rule<Duration> OPEN_FOR =
            Rule.clockTime("fieldreport.sealed.rule.open-for", Duration.ofMinutes(10), SOURCE);

    /** The same for a sealed one, from the moment a second officer agreed. */
    static final Rule<Duration> SEALED_OPEN_FOR =
            Rule.clockTime("fieldreport.sealed.rule.sealed-open-for", Duration.ofMinutes(60), SOURCE);

    /** More openings within an hour are refused. */
    static final Rule<Integer> MOST_PER_HOUR = Rule.count("fieldreport.sealed.rule.most-per-hour", 40, SOURCE);

    /** So many openings within a day are shown to the supervisor. */
    static final Rule<Integer> MANY_PER_DAY = Rule.count("fieldreport.sealed.rule.many-per-day", 60, SOURCE);

    @Override
    public String titleKey() {
        return "fieldreport.sealed.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(OPEN_FOR, SEALED_OPEN_FOR, MOST_PER_HOUR, MANY_PER_DAY);
    }

    @Override
    public Effect effect(Rule<?> rule) {
        return Effect.EVERYTHING;
    }
}
