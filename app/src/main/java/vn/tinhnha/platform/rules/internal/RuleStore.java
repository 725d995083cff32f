package vn.tinhnha.platform.rules.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.rules.Rule;

/** Appends versions of rules. */
@Repository
class RuleStore {

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes whoever else changes this rule wait for the end of the transaction. */
    void lock(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('rules'), hashtext(:key))")
                .param("key", key)
                .query((_, _) -> true)
                .single();
    }

    void plan(Rule<?> rule, Object value, Instant from, String reason, StaffMember staff, Instant now) {
        append(rule, from, RuleText.write(value), null, reason, staff, now);
    }

    void withdraw(Rule<?> rule, RuleVersion plan, String reason, StaffMember staff, Instant now) {
        append(rule, plan.appliesFrom(), null, plan.number(), reason, staff, now);
    }

    private void append(
            Rule<?> rule,
            Instant from,
            @Nullable String value,
            @Nullable Long withdraws,
            String reason,
            StaffMember staff,
            Instant now) {
        jdbc.sql("""
                        insert into rules.rule_version
                            (key, kind, applies_from, value, withdraws,
                             changed_by, changed_by_name, changed_at, reason)
                        values (:key, :kind, :from, :value, :withdraws, :person, :name, :now, :reason)
                        """)
                .param("key", rule.key())
                .param("kind", rule.kind().name())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("value", value)
                .param("withdraws", withdraws)
                .param("person", staff.id())
                .param("name", staff.displayName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }
}
