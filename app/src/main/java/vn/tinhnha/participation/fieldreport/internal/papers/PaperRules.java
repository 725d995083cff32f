package vn.tinhnha.participation.fieldreport.internal.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** The numbers of periodic reports that the regulation leaves open. */
@Component
class PaperRules implements RuleBook {

    private static final String CENTER = "Quy ước của Trung tâm điều hành";

    static final Rule<Integer> LONG_STANDING = Rule.count("fieldreport.papers.rule.long-standing", 15, CENTER);
    static final Rule<Integer> REMIND_BEFORE = Rule.count("fieldreport.papers.rule.remind-before", 4, CENTER);

    @Override
    public String titleKey() {
        return "fieldreport.papers.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(LONG_STANDING, REMIND_BEFORE);
    }
}
