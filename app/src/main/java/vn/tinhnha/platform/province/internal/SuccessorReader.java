package vn.tinhnha.platform.province.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what became of each ward that has ended. */
final class SuccessorReader {

    private final Map<String, List<Unit>> wardsByCode = new HashMap<>();
    private final Map<Unit, List<Unit>> successors = new LinkedHashMap<>();
    private final Map<Unit, CsvRow> declaredDivided = new LinkedHashMap<>();
    private final Map<Unit, CsvRow> declaredWhole = new LinkedHashMap<>();

    SuccessorReader(Collection<Unit> units) {
        for (Unit unit : units) {
            if (unit.level() == Unit.Level.WARD) {
                wardsByCode
                        .computeIfAbsent(unit.code(), code -> new ArrayList<>())
                        .add(unit);
            }
        }
    }

    Map<Unit, List<Unit>> read(SourceFile file) {
        CsvTable.read(file, "effective", "old_code", "new_code", "divided").forEach(this::readRow);
        successors.forEach((unit, next) -> {
            CsvRow row = (next.size() > 1 ? declaredWhole : declaredDivided).get(unit);
            if (row != null) {
                row.problem("%s became %d wards, so \"divided\" must be %s"
                        .formatted(unit.name(), next.size(), next.size() > 1 ? "yes" : "no"));
            }
        });
        return successors;
    }

    private void readRow(CsvRow row) {
        row.text("effective");
        LocalDate day = row.optionalDate("effective");
        boolean divided = row.oneOf("divided", List.of("yes", "no")).equals("yes");
        if (day == null) {
            return;
        }
        LocalDate eve = day.minusDays(1);
        Unit before = find(row, "old_code", unit -> eve.equals(unit.validTo()), "that ended on " + eve);
        Unit after = find(row, "new_code", unit -> day.equals(unit.validFrom()), "that began on " + day);
        if (before != null && after != null) {
            List<Unit> next = successors.computeIfAbsent(before, unit -> new ArrayList<>());
            if (next.contains(after)) {
                row.problem("the same row is given twice");
            }
            next.add(after);
            (divided ? declaredDivided : declaredWhole).put(before, row);
        }
    }

    private @Nullable Unit find(CsvRow row, String column, Predicate<Unit> when, String description) {
        String code = row.text(column);
        Unit found = wardsByCode.getOrDefault(code, List.of()).stream()
                .filter(when)
                .findFirst()
                .orElse(null);
        if (found == null) {
            row.problem("\"%s\": units.csv has no ward %s %s".formatted(column, code, description));
        }
        return found;
    }
}
