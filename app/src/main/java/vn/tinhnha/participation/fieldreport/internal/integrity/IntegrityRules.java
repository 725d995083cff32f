package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** From which size on a pattern is shown. */
@Component
class IntegrityRules implements RuleBook {

    private static final String CENTER = "Quy ước của Trung tâm điều hành";

    static final Rule<Duration> QUICK_RESULT = Rule.clockTime(key("quick-result"), Duration.ofMinutes(10), CENTER);
    static final Rule<Integer> RETURNS = Rule.count(key("returns"), 2, CENTER);
    static final Rule<Integer> RETURNS_A_DAY = Rule.count(key("returns-a-day"), 5, CENTER);
    static final Rule<Integer> PHOTO_CASES = Rule.count(key("photo-cases"), 2, CENTER);
    static final Rule<Integer> OFFICE_RATINGS = Rule.count(key("office-ratings"), 1, CENTER);
    static final Rule<Duration> LATE_EXTENSION = Rule.clockTime(key("late-extension"), Duration.ofHours(1), CENTER);
    static final Rule<Integer> RUSH = Rule.count(key("rush"), 10, CENTER);
    /** How long the networks of offices are remembered. */
    static final Rule<Duration> NETWORKS_KEPT = Rule.clockTime(key("networks-kept"), Duration.ofDays(30), CENTER);

    @Override
    public String titleKey() {
        return "fieldreport.integrity.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                QUICK_RESULT, RETURNS, RETURNS_A_DAY, PHOTO_CASES, OFFICE_RATINGS, LATE_EXTENSION, RUSH, NETWORKS_KEPT);
    }

    private static String key(String name) {
        return "fieldreport.integrity.rule." + name;
    }
}
