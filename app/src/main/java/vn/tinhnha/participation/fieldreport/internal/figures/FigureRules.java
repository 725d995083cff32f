package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** The numbers that figures depend on, where the regulation leaves them open. */
@Component
class FigureRules implements RuleBook {

    private static final String CENTER = "Quy ước của Trung tâm điều hành";

    static final Rule<Duration> URGENT_DISPATCH =
            Rule.clockTime("fieldreport.figures.rule.urgent", Duration.ofMinutes(15), CENTER);

    /** Smaller numbers of confidential cases are told as "fewer than this". */
    static final Rule<Integer> SMALLEST_CELL = Rule.count("fieldreport.figures.rule.smallest-cell", 5, CENTER);

    @Override
    public String titleKey() {
        return "fieldreport.figures.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(URGENT_DISPATCH, SMALLEST_CELL);
    }
}
