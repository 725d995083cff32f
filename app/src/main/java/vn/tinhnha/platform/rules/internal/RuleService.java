package vn.tinhnha.platform.rules.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.Decision.Denied;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.rules.internal.RuleOutcome.Done;
import vn.tinhnha.platform.rules.internal.RuleOutcome.Invalid;
import vn.tinhnha.platform.rules.internal.RuleOutcome.Overtaken;
import vn.tinhnha.platform.rules.internal.RulePageState.Withdrawal;

/** Plans values of rules and withdraws plans, each with its history and its entry in the audit log. */
@Service
class RuleService {

    private static final String SUBJECT = "rule";

    private final RuleStore store;
    private final RuleQueries queries;
    private final Rules rules;
    private final AuditLog audit;
    private final InstantSource clock;

    RuleService(RuleStore store, RuleQueries queries, Rules rules, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.queries = queries;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param seen number of the latest version that the administrator knew of */
    @Transactional
    RuleOutcome plan(Rule<?> rule, RuleChange change, long seen, StaffMember staff) {
        RuleHistory history = begin(rule, staff);
        if (history.latest() != seen) {
            return new Overtaken();
        }
        Instant now = clock.instant();
        Instant from = notBefore(now, change.from());
        if (from.isBefore(now)) {
            return new Invalid("date", "rules.problem.past");
        }
        if (change.value().equals(rules.at(rule, from))) {
            return new Invalid("value", "rules.problem.same");
        }
        store.plan(rule, change.value(), from, change.reason(), staff, now);
        audit.record(new AuditEntry(staff, "rule.plan", SUBJECT, rule.key(), change.reason()));
        return new Done(from);
    }

    /** Takes back a plan that does not apply yet; what applied once stays in history. */
    @Transactional
    RuleOutcome withdraw(Rule<?> rule, Withdrawal withdrawal, StaffMember staff) {
        RuleHistory history = begin(rule, staff);
        if (history.latest() != withdrawal.seen()) {
            return new Overtaken();
        }
        Instant now = clock.instant();
        Optional<RuleVersion> found = history.planned(now).stream()
                .filter(version -> version.number() == withdrawal.number())
                .findFirst();
        if (found.isEmpty()) {
            return new Overtaken();
        }
        if (withdrawal.reason().isEmpty()) {
            return new Invalid("withdraw-" + withdrawal.number(), "rules.problem.reason");
        }
        RuleVersion plan = found.get();
        store.withdraw(rule, plan, withdrawal.reason(), staff, now);
        audit.record(new AuditEntry(staff, "rule.withdraw", SUBJECT, rule.key(), withdrawal.reason()));
        return new Done(plan.appliesFrom());
    }

    private RuleHistory begin(Rule<?> rule, StaffMember staff) {
        if (RuleAccess.mayChange(staff) instanceof Denied(String reason)) {
            throw new AccessDeniedException(reason);
        }
        store.lock(rule.key());
        return new RuleHistory(queries.history(rule.key()));
    }

    /** People type minutes: the minute that runs means now. */
    private static Instant notBefore(Instant now, @Nullable Instant from) {
        boolean thisMinute = from != null && from.equals(now.truncatedTo(ChronoUnit.MINUTES));
        return from == null || thisMinute ? now : from;
    }
}
