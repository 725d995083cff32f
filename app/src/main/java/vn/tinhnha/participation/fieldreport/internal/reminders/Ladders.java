package vn.tinhnha.participation.fieldreport.internal.reminders;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReportRules;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Kind;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Level;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Target;
import vn.tinhnha.platform.rules.Rules;

/** The ladder of each organization: its own, or that of all, or the one by the rules. */
@Component
class Ladders {

    /** Stands for all organizations without a ladder of their own. */
    static final String ALL = "";

    /** What another node changed counts here this late at most. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final LadderStore store;
    private final FieldReportRules book;
    private final Rules rules;
    private final LoadingCache<String, Ladder> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(1000).build(this::load);

    Ladders(LadderStore store, FieldReportRules book, Rules rules) {
        this.store = store;
        this.book = book;
        this.rules = rules;
    }

    Ladder of(String organization) {
        return kept.get(organization);
    }

    void forget() {
        kept.invalidateAll();
    }

    private Ladder load(String organization) {
        return store.find(organization).or(() -> store.find(ALL)).orElseGet(this::byTheRules);
    }

    /** Handler at the first share, leader at the second and at the deadline, then the center. */
    Ladder byTheRules() {
        return new Ladder(
                List.of(
                        new Level(Kind.SHARE, rules.get(book.firstReminder()), Target.HANDLER, null),
                        new Level(Kind.SHARE, rules.get(book.secondReminder()), Target.LEADER, null),
                        new Level(Kind.SHARE, 100, Target.LEADER, null),
                        new Level(
                                Kind.PAST_DUE,
                                Math.toIntExact(rules.get(book.nextLevel()).toMinutes()),
                                Target.CENTER,
                                null)),
                0);
    }
}
