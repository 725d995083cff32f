package vn.tinhnha.platform.rules.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.live.LiveSignals;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleChanged;
import vn.tinhnha.platform.rules.internal.RuleOutcome.Done;
import vn.tinhnha.platform.rules.internal.RulePageState.Withdrawal;

/** Changes a rule and, once that is committed, lets everybody know: this node at once, the others by a signal. */
@Component
class RuleEditing {

    private final RuleService service;
    private final RulesInMemory memory;
    private final LiveSignals signals;
    private final ApplicationEventPublisher events;

    RuleEditing(RuleService service, RulesInMemory memory, LiveSignals signals, ApplicationEventPublisher events) {
        this.service = service;
        this.memory = memory;
        this.signals = signals;
        this.events = events;
    }

    RuleOutcome plan(Rule<?> rule, RuleChange change, long seen, StaffMember staff) {
        return told(rule, service.plan(rule, change, seen, staff));
    }

    RuleOutcome withdraw(Rule<?> rule, Withdrawal withdrawal, StaffMember staff) {
        return told(rule, service.withdraw(rule, withdrawal, staff));
    }

    private RuleOutcome told(Rule<?> rule, RuleOutcome outcome) {
        if (outcome instanceof Done done) {
            memory.readAgain();
            signals.signal(RulesInMemory.TOPIC);
            events.publishEvent(new RuleChanged(rule.key(), done.appliesFrom()));
        }
        return outcome;
    }
}
