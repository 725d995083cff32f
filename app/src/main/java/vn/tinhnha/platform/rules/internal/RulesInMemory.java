package vn.tinhnha.platform.rules.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.live.LiveListener;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.Rules;

/** All rules that were ever changed, read again when a node changes one. */
@Component
class RulesInMemory implements Rules, LiveListener {

    static final String TOPIC = "rules";

    private final RuleQueries queries;
    private final InstantSource clock;
    private volatile Map<String, List<Value>> changed;

    /** What a rule is from an instant on. */
    private record Value(Instant from, Object value) {}

    RulesInMemory(RuleQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
        this.changed = read(queries);
    }

    @Override
    public <T> T get(Rule<T> rule) {
        return at(rule, clock.instant());
    }

    @Override
    public <T> T at(Rule<T> rule, Instant when) {
        List<Value> values = changed.getOrDefault(rule.key(), List.of());
        for (Value value : values) {
            if (!value.from().isAfter(when) && rule.kind().type().isInstance(value.value())) {
                @SuppressWarnings("unchecked") // the kind decides T
                T fitting = (T) value.value();
                return fitting;
            }
        }
        return rule.standard();
    }

    void readAgain() {
        changed = read(queries);
    }

    @Override
    public void heard(Collection<String> topics) {
        if (topics.contains(TOPIC)) {
            readAgain();
        }
    }

    @Override
    public void connected() {
        readAgain();
    }

    /** Newest first; of two for the same instant the later decision counts. */
    private static Map<String, List<Value>> read(RuleQueries queries) {
        Comparator<RuleVersion> newest = Comparator.comparing(RuleVersion::appliesFrom)
                .thenComparingLong(RuleVersion::number)
                .reversed();
        return queries.standing().stream()
                .sorted(newest)
                .collect(Collectors.groupingBy(
                        RuleVersion::key, Collectors.flatMapping(RulesInMemory::value, Collectors.toList())));
    }

    /** Nothing for kinds that this version of the app does not know. */
    private static Stream<Value> value(RuleVersion version) {
        return Stream.of(Rule.Kind.values())
                .filter(kind -> kind.name().equals(version.kind()))
                .flatMap(kind -> RuleText.read(kind, String.valueOf(version.value())).stream())
                .map(value -> new Value(version.appliesFrom(), value));
    }
}
