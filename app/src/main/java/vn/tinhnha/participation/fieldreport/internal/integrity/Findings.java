package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;

/** Looks for each pattern with the thresholds that apply now, over the last quarter. */
@Component
class Findings {

    private static final Duration QUARTER = Duration.ofDays(92);
    private static final int CLOSING_DAY = 14;

    private final FindingQueries queries;
    private final Rules rules;
    private final InstantSource time;
    private final ZoneId zone;

    Findings(FindingQueries queries, Rules rules, Province province, InstantSource time) {
        this.queries = queries;
        this.rules = rules;
        this.time = time;
        this.zone = province.profile().zone();
    }

    List<Finding> of(Signal signal) {
        Instant since = time.instant().minus(QUARTER);
        return switch (signal) {
            case QUICK_RESULT -> queries.quickResults(since, rules.get(IntegrityRules.QUICK_RESULT));
            case PING_PONG -> queries.pingPong(since, rules.get(IntegrityRules.RETURNS));
            case MANY_RETURNS -> queries.manyReturns(since, rules.get(IntegrityRules.RETURNS_A_DAY), zone);
            case REUSED_PHOTO -> queries.reusedPhotos(since, rules.get(IntegrityRules.PHOTO_CASES));
            case OFFICE_RATING -> queries.officeRatings(since, rules.get(IntegrityRules.OFFICE_RATINGS));
            case LATE_EXTENSION -> queries.lateExtensions(since, rules.get(IntegrityRules.LATE_EXTENSION));
            case CLOSING_RUSH -> closingRush();
        };
    }

    /** Before the last closing that is past. */
    private List<Finding> closingRush() {
        LocalDate today = LocalDate.ofInstant(time.instant(), zone);
        LocalDate closed = today.withDayOfMonth(CLOSING_DAY + 1);
        if (closed.isAfter(today)) {
            closed = closed.minusMonths(1);
        }
        return queries.closingRush(
                closed.minusMonths(1).atStartOfDay(zone).toInstant(),
                closed.atStartOfDay(zone).toInstant(),
                rules.get(IntegrityRules.RUSH));
    }
}
