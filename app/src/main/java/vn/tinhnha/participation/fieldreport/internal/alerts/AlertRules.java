package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** The bounds of area alerts, which the agency may change. */
@Component
class AlertRules implements RuleBook {

    private static final String OPERATION = "Mức vận hành của hệ thống";

    static final Rule<Integer> LARGEST_RADIUS = Rule.meters("fieldreport.alerts.rules.radius", 5000, OPERATION);
    static final Rule<Integer> PER_DEVICE = Rule.count("fieldreport.alerts.rules.per-device", 10, OPERATION);

    @Override
    public String titleKey() {
        return "fieldreport.alerts.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(LARGEST_RADIUS, PER_DEVICE);
    }
}
