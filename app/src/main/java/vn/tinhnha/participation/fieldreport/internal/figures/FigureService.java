package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.platform.province.Province;

/** Keeps facts and figures current; whatever it is stopped in the midst of begins anew. */
@Service
class FigureService {

    private static final int AT_ONCE = 500;

    private final FactStore facts;
    private final FigureStore figures;
    private final CaseFacts reckoning;
    private final InstantSource time;
    private final ZoneId zone;

    FigureService(FactStore facts, FigureStore figures, CaseFacts reckoning, Province province, InstantSource time) {
        this.facts = facts;
        this.figures = figures;
        this.reckoning = reckoning;
        this.time = time;
        this.zone = province.profile().zone();
    }

    /**
     * Computes the facts of some cases that changed.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean computeSome() {
        Instant now = time.instant();
        List<CaseRecord> due = facts.takeDue(AT_ONCE);
        due.forEach(record -> facts.put(reckoning.of(record), now));
        return due.size() == AT_ONCE;
    }

    /** Lets all facts be computed from scratch. */
    @Transactional
    void computeAllAgain() {
        facts.allDue();
    }

    /** Counts the periods in which a fact changed, and the days; all of them become visible at once. */
    @Transactional
    void count() {
        Instant now = time.instant();
        List<YearMonth> months = figures.changedMonths();
        if (months.isEmpty()) {
            return;
        }
        Set<Year> years = new LinkedHashSet<>();
        for (YearMonth month : months) {
            figures.count(Period.of(month), zone, now);
            years.add(Year.of(month.getYear()));
        }
        years.forEach(year -> figures.count(Period.of(year), zone, now));
        figures.count(Period.ALL, zone, now);
        figures.countDays(LocalDate.ofInstant(now, zone), zone);
    }
}
