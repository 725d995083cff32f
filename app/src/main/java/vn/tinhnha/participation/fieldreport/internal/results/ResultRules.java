package vn.tinhnha.participation.fieldreport.internal.results;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** The numbers by which photos of a result are judged. */
@Component
class ResultRules implements RuleBook {

    static final Rule<Integer> FARTHEST =
            Rule.meters("fieldreport.rules.photo-distance", 200, "Quy ước của Trung tâm điều hành");

    @Override
    public String titleKey() {
        return "fieldreport.results.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(FARTHEST);
    }

    @Override
    public Effect effect(Rule<?> rule) {
        return Effect.EVERYTHING;
    }
}
