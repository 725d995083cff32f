package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts all cases of any time, public or not, for those who write reports about them. */
@Component
public class CaseCount {

    private final FigureService facts;
    private final FigureQueries queries;

    CaseCount(FigureService facts, FigureQueries queries) {
        this.facts = facts;
        this.queries = queries;
    }

    /** Computes the facts that are due, so that nothing older than now is missing. */
    public void bringUpToDate() {
        boolean more = true;
        while (more) {
            more = facts.computeSome();
        }
    }

    /** Cases received in a time, by every dimension. */
    public List<Cell> received(Instant from, Instant to) {
        return queries.allCases(from, to);
    }
}
