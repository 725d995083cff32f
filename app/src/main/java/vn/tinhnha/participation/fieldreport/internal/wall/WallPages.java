package vn.tinhnha.participation.fieldreport.internal.wall;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries;
import vn.tinhnha.participation.fieldreport.internal.figures.Dimension;
import vn.tinhnha.participation.fieldreport.internal.figures.FigureNames;
import vn.tinhnha.participation.fieldreport.internal.wall.WallPage.Answer;
import vn.tinhnha.participation.fieldreport.internal.wall.WallPage.Hour;
import vn.tinhnha.participation.fieldreport.internal.wall.WallPage.Waiting;
import vn.tinhnha.participation.fieldreport.internal.wall.WallQueries.Flow;
import vn.tinhnha.participation.fieldreport.internal.wall.WallQueries.Line;
import vn.tinhnha.platform.province.Province;

/** Makes the model of the wall. */
@Component
class WallPages {

    private static final Duration SOON = Duration.ofHours(2);
    private static final int LINES = 6;

    private final WallQueries queries;
    private final QueueQueries queues;
    private final WardMap map;
    private final FigureNames names;
    private final InstantSource time;
    private final ZoneId zone;

    WallPages(
            WallQueries queries,
            QueueQueries queues,
            WardMap map,
            FigureNames names,
            Province province,
            InstantSource time) {
        this.queries = queries;
        this.queues = queues;
        this.map = map;
        this.names = names;
        this.time = time;
        this.zone = province.profile().zone();
    }

    WallPage page(String path, Locale locale) {
        Instant now = time.instant();
        return new WallPage(
                path,
                now,
                queries.depth(queues.counts(List.of()), now, now.plus(SOON)),
                flow(now),
                queries.firstDue(LINES).stream()
                        .map(line -> new Waiting(
                                line.code(),
                                category(line, locale),
                                ward(line, locale),
                                line.at(),
                                line.at().isBefore(now)))
                        .toList(),
                queries.answers(LINES).stream()
                        .map(line -> new Answer(line.code(), category(line, locale), ward(line, locale), line.at()))
                        .toList(),
                map.with(queries.openByWard()),
                map.height());
    }

    private List<Hour> flow(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<Integer, Flow> hours = queries.flow(today.atStartOfDay(zone).toInstant(), zone).stream()
                .collect(Collectors.toMap(Flow::hour, Function.identity()));
        int longest = hours.values().stream()
                .mapToInt(flow -> Math.max(flow.in(), flow.out()))
                .max()
                .orElse(1);
        return IntStream.rangeClosed(0, now.atZone(zone).getHour())
                .mapToObj(hour -> hours.getOrDefault(hour, new Flow(hour, 0, 0)))
                .map(flow -> new Hour(
                        flow.hour(), flow.in(), flow.out(), 100.0 * flow.in() / longest, 100.0 * flow.out() / longest))
                .toList();
    }

    private String category(Line line, Locale locale) {
        return names.of(Dimension.CATEGORY, line.category(), locale);
    }

    private String ward(Line line, Locale locale) {
        return names.of(Dimension.WARD, line.ward(), locale);
    }
}
