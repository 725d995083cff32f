package vn.tinhnha.participation.fieldreport.internal.reopening;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** How long an answered report can be reopened, which the agency may change. */
@Component
class ReopeningRules implements RuleBook {

    /** Điều 10 gives the right to answer back and sets no time; three days leave a weekend to look at the place. */
    static final Rule<Duration> WINDOW =
            Rule.clockTime("fieldreport.reopening.rules.window", Duration.ofDays(3), "Điều 10 Quyết định 482/QĐ-UBND");

    @Override
    public String titleKey() {
        return "fieldreport.reopening.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(WINDOW);
    }
}
