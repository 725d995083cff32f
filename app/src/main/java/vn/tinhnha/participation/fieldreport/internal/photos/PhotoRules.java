package vn.tinhnha.participation.fieldreport.internal.photos;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** Whether every photo has to be looked at before an answer is published. */
@Component
class PhotoRules implements RuleBook {

    static final Rule<Boolean> CHECKED =
            Rule.onOff("fieldreport.photos.rule.checked", false, "Điều 9.1 a Quyết định 482/QĐ-UBND");

    @Override
    public String titleKey() {
        return "fieldreport.photos.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(CHECKED);
    }

    @Override
    public Effect effect(Rule<?> rule) {
        return Effect.EVERYTHING;
    }
}
