package vn.tinhnha.participation.fieldreport.internal.ownlimits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.participation.fieldreport.internal.FieldReportRules;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.rules.Rules;

/** Changes the limits of an agency, never longer than the rule for all. */
@Service
class AgencyLimitService {

    private final AgencyLimitStore store;
    private final FieldReportRules book;
    private final Rules rules;
    private final AuditLog audit;

    AgencyLimitService(AgencyLimitStore store, FieldReportRules book, Rules rules, AuditLog audit) {
        this.store = store;
        this.book = book;
        this.rules = rules;
        this.audit = audit;
    }

    /** What became of a change. */
    sealed interface Outcome {

        record Done() implements Outcome {}

        /** Somebody else changed the limits of this agency first. */
        record Overtaken() implements Outcome {}

        /** Message keys by category. */
        record Invalid(Map<String, String> problems) implements Outcome {}
    }

    /** Working days that every agency has. */
    int longest() {
        return rules.get(book.handlingDays());
    }

    SortedMap<String, Integer> of(String agency) {
        return store.of(agency);
    }

    /** Tells one state of an agency's limits from another. */
    static String mark(SortedMap<String, Integer> limits) {
        return limits.entrySet().stream()
                .map(limit -> limit.getKey() + "=" + limit.getValue())
                .collect(Collectors.joining(";"));
    }

    /**
     * Replaces the limits of an agency.
     *
     * @param typed by category; an empty text is no limit
     * @param seen {@link #mark} of what was shown
     */
    @Transactional
    Outcome change(String agency, Map<String, String> typed, String seen, StaffMember staff) {
        if (!staff.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("fieldreport.limits.denied");
        }
        Map<String, Integer> limits = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        typed.forEach((category, text) -> {
            int days = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
            if (days > longest()) {
                problems.put(category, "fieldreport.limits.problem.longer");
            } else if (days > 0) {
                limits.put(category, days);
            } else if (!text.isEmpty()) {
                problems.put(category, "fieldreport.limits.problem.number");
            }
        });
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        store.lock(agency);
        if (!mark(store.of(agency)).equals(seen)) {
            return new Outcome.Overtaken();
        }
        store.replace(agency, limits);
        audit.record(new AuditEntry(staff, "limits.change", "agency", agency, mark(store.of(agency))));
        return new Outcome.Done();
    }
}
