package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.figures.CaseCount;
import vn.tinhnha.participation.fieldreport.internal.figures.Cell;
import vn.tinhnha.participation.fieldreport.internal.figures.Dimension;
import vn.tinhnha.participation.fieldreport.internal.figures.FigureNames;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperFigures.LateCase;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperFigures.Line;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;

/** Counts the numbers of a report, from facts that are brought up to date first. */
@Component
class PaperCount {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final CaseCount cases;
    private final PaperQueries lists;
    private final FigureNames names;
    private final Rules rules;
    private final InstantSource time;
    private final ZoneId zone;

    PaperCount(
            CaseCount cases,
            PaperQueries lists,
            FigureNames names,
            Rules rules,
            Province province,
            InstantSource time) {
        this.cases = cases;
        this.lists = lists;
        this.names = names;
        this.rules = rules;
        this.time = time;
        this.zone = province.profile().zone();
    }

    PaperFigures of(Span period) {
        cases.bringUpToDate();
        Instant now = time.instant();
        List<Cell> cells = cases.received(period.from(zone), period.to(zone));
        Span before = period.before();
        return new PaperFigures(
                now,
                lists.lastChange(),
                total(cells),
                total(cases.received(before.from(zone), before.to(zone))),
                lines(cells, Dimension.CATEGORY),
                lines(cells, Dimension.WARD),
                lines(cells, Dimension.AGENCY),
                named(lists.overdue(period.from(zone), period.to(zone), now)),
                named(lists.longStanding(now.minus(Duration.ofDays(rules.get(PaperRules.LONG_STANDING))))));
    }

    private Line total(List<Cell> cells) {
        return lines(cells, Dimension.ALL).stream().findFirst().orElseGet(Line::empty);
    }

    private List<Line> lines(List<Cell> cells, Dimension dimension) {
        return cells.stream()
                .filter(cell -> cell.dimension() == dimension)
                .sorted(Comparator.comparingInt(Cell::received).reversed().thenComparing(Cell::key))
                .map(this::line)
                .toList();
    }

    private Line line(Cell cell) {
        Cell.Spread spread = cell.handlingMinutes();
        return new Line(
                cell.key(),
                names.of(cell.dimension(), cell.key(), VIETNAMESE),
                cell.received(),
                cell.inProgress(),
                cell.answered(),
                cell.handling().onTime(),
                cell.handling().late(),
                cell.verdicts().content(),
                cell.verdicts().rated(),
                spread == null ? null : spread.median(),
                spread == null ? null : spread.p90());
    }

    private List<LateCase> named(List<LateCase> found) {
        return found.stream()
                .map(late -> new LateCase(
                        late.code(),
                        names.of(Dimension.CATEGORY, late.category(), VIETNAMESE),
                        names.of(Dimension.WARD, late.ward(), VIETNAMESE),
                        late.agency().isEmpty() ? "" : names.of(Dimension.AGENCY, late.agency(), VIETNAMESE),
                        late.receivedAt(),
                        late.due(),
                        late.approvedAt()))
                .toList();
    }
}
