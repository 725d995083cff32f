package vn.tinhnha.participation.fieldreport.internal.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperFigures.Line;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperPage.Difference;

/** What would be different if a report were counted now. */
final class PaperDifferences {

    private PaperDifferences() {}

    private static final Map<String, Function<Line, @Nullable Integer>> MEASURES = Map.of(
            "received", Line::received,
            "answered", Line::answered,
            "inProgress", Line::inProgress,
            "onTime", Line::onTime,
            "late", Line::late,
            "satisfied", Line::satisfied,
            "rated", Line::rated);

    static List<Difference> between(PaperFigures frozen, PaperFigures now) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "", frozen.total(), now.total());
        add(differences, frozen.categories(), now.categories());
        add(differences, frozen.agencies(), now.agencies());
        if (frozen.overdue().size() != now.overdue().size()) {
            differences.add(new Difference(
                    "", key("overdue"), frozen.overdue().size(), now.overdue().size()));
        }
        if (frozen.longStanding().size() != now.longStanding().size()) {
            differences.add(new Difference(
                    "",
                    key("longStanding"),
                    frozen.longStanding().size(),
                    now.longStanding().size()));
        }
        return differences;
    }

    private static void add(List<Difference> differences, List<Line> frozen, List<Line> now) {
        Map<String, Line> before = byKey(frozen);
        Map<String, Line> after = byKey(now);
        before.forEach((key, line) -> add(differences, line.name(), line, after.getOrDefault(key, Line.empty())));
        after.forEach((key, line) -> {
            if (!before.containsKey(key)) {
                add(differences, line.name(), Line.empty(), line);
            }
        });
    }

    private static void add(List<Difference> differences, String name, Line frozen, Line now) {
        MEASURES.forEach((measure, value) -> {
            if (!Objects.equals(value.apply(frozen), value.apply(now))) {
                differences.add(new Difference(name, key(measure), value.apply(frozen), value.apply(now)));
            }
        });
    }

    private static Map<String, Line> byKey(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::key, Function.identity()));
    }

    private static String key(String measure) {
        return "fieldreport.papers.measure." + measure;
    }
}
