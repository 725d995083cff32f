package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.figures.FigureQueries.Day;
import vn.tinhnha.participation.fieldreport.internal.figures.StatisticsPage.Besides;
import vn.tinhnha.participation.fieldreport.internal.figures.StatisticsPage.Series;
import vn.tinhnha.participation.fieldreport.internal.figures.StatisticsPage.Step;
import vn.tinhnha.participation.fieldreport.internal.figures.StatisticsPage.Total;
import vn.tinhnha.participation.fieldreport.internal.figures.StatisticsPage.Verdict;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.web.Option;

/** Makes the model of the public statistics. */
@Component
class StatisticsPages {

    /** The series shows a season; the download has all of a year. */
    private static final int SEASON = 90;

    private final FigureQueries queries;
    private final FigureNames names;
    private final Rules rules;
    private final MessageSource messages;
    private final InstantSource time;
    private final ZoneId zone;

    StatisticsPages(
            FigureQueries queries,
            FigureNames names,
            Rules rules,
            MessageSource messages,
            InstantSource time,
            Province province) {
        this.queries = queries;
        this.names = names;
        this.rules = rules;
        this.messages = messages;
        this.time = time;
        this.zone = province.profile().zone();
    }

    StatisticsPage of(Period period, Locale locale) {
        List<Cell> cells = queries.cells(period);
        return new StatisticsPage(
                period.key(),
                periods(locale),
                total(period, cells),
                List.of(
                        table(Dimension.CATEGORY, period, cells, locale),
                        table(Dimension.WARD, period, cells, locale),
                        table(Dimension.AGENCY, period, cells, locale),
                        table(Dimension.MONTH, period, cells, locale)),
                series(period));
    }

    /** The rows of one table, as the page and its downloads have them. */
    FigureTable table(Dimension dimension, Period period, List<Cell> cells, Locale locale) {
        Comparator<Cell> order = dimension == Dimension.MONTH
                ? Comparator.comparing(Cell::key).reversed()
                : Comparator.comparingInt(Cell::received).reversed().thenComparing(Cell::key);
        List<Cell> chosen = cells.stream()
                .filter(cell -> cell.dimension() == dimension)
                .sorted(order)
                .toList();
        int longest = chosen.stream().mapToInt(Cell::received).max().orElse(1);
        return new FigureTable(
                dimension,
                chosen.stream()
                        .map(cell -> new FigureTable.Row(
                                names.of(dimension, cell.key(), locale),
                                cell,
                                FigureLinks.of(period, dimension, cell.key()),
                                100.0 * cell.received() / longest))
                        .toList(),
                downloads(dimension.slug(), period));
    }

    List<Day> days(Period period) {
        LocalDate today = LocalDate.ofInstant(time.instant(), zone);
        LocalDate last = period.last() == null || period.last().isAfter(today) ? today : period.last();
        LocalDate first = period.first() == null ? last.minusDays(SEASON) : period.first();
        return queries.days(first, last);
    }

    private @Nullable Total total(Period period, List<Cell> cells) {
        Optional<Cell> all =
                cells.stream().filter(cell -> cell.dimension() == Dimension.ALL).findFirst();
        Optional<FigureQueries.Besides> besides = queries.besides(period);
        if (all.isEmpty() || besides.isEmpty()) {
            return null;
        }
        FigureLinks links = FigureLinks.of(period, Dimension.ALL, "");
        return new Total(
                all.get(),
                links,
                Step.of(all.get(), links),
                Verdict.of(all.get().verdicts(), links),
                besides(besides.get()),
                downloads(Dimension.ALL.slug(), period));
    }

    private Besides besides(FigureQueries.Besides counted) {
        int smallest = rules.get(FigureRules.SMALLEST_CELL);
        return new Besides(
                counted.waiting(),
                counted.rejected(),
                counted.confidential() < smallest ? null : counted.confidential(),
                smallest,
                counted.countedAt());
    }

    private List<Option> periods(Locale locale) {
        List<Option> periods = new ArrayList<>();
        periods.add(new Option(Period.ALL.key(), messages.getMessage("fieldreport.figures.period.all", null, locale)));
        for (Period period : queries.periods()) {
            periods.add(new Option(period.key(), label(period, locale)));
        }
        return periods;
    }

    private String label(Period period, Locale locale) {
        return period.key().length() == 4
                ? messages.getMessage("fieldreport.figures.period.year", new Object[] {period.key()}, locale)
                : FigureNames.month(YearMonth.parse(period.key()), messages, locale);
    }

    private Series series(Period period) {
        List<Day> days = days(period);
        return new Series(
                Curve.of(days.stream().map(Day::open).toList()),
                days.reversed().stream()
                        .map(day -> new StatisticsPage.Day(
                                day.day(),
                                day.received(),
                                FigureLinks.receivedOn(day.day()),
                                day.open(),
                                FigureLinks.openOn(day.day())))
                        .toList(),
                downloads("ngay", period));
    }

    private static Map<String, String> downloads(String slug, Period period) {
        String address = StatisticsController.PATH + "/" + slug + ".%s?ky=" + period.key();
        return Map.of("csv", address.formatted("csv"), "json", address.formatted("json"));
    }
}
