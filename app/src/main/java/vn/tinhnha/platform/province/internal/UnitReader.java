package vn.tinhnha.platform.province.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code units.csv} and {@code unit_successors.csv}. */
final class UnitReader {

    private static final List<String> LEVELS = List.of("ward", "district", "province");

    private final Map<String, CsvRow> rowsByKey = new HashMap<>();
    private final Map<Unit, CsvRow> units = new LinkedHashMap<>();

    private UnitReader() {}

    static UnitRegister read(SourceFile unitFile, SourceFile successorFile) {
        UnitReader reader = new UnitReader();
        CsvTable.read(unitFile, "level", "code", "valid_from", "valid_to", "parent", "name", "lat", "lon")
                .forEach(reader::readUnit);
        reader.checkParents();
        Map<Unit, List<Unit>> successors = new SuccessorReader(reader.units.keySet()).read(successorFile);
        if (!unitFile.isEmpty() && !successorFile.isEmpty()) {
            reader.checkSuccession(successors);
        }
        UnitRegister register = new UnitRegister(reader.units.keySet(), successors);
        if (!unitFile.isEmpty() && register.wards().isEmpty()) {
            unitFile.problem(0, "there is no ward of today: none has an empty valid_to");
        }
        return register;
    }

    private void readUnit(CsvRow row) {
        Unit unit = new Unit(
                level(row),
                row.text("code"),
                row.optionalDate("valid_from"),
                row.optionalDate("valid_to"),
                row.optional("parent"),
                row.text("name"),
                row.optionalPoint("lat", "lon"));
        LocalDate from = unit.validFrom();
        LocalDate to = unit.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            row.problem("valid_to %s is before valid_from %s".formatted(to, from));
        }
        if (unit.level() == Unit.Level.WARD && unit.exists() && unit.center() == null) {
            row.problem("%s exists today and needs a center: lat and lon".formatted(unit.name()));
        }
        CsvRow twin = rowsByKey.putIfAbsent(unit.level() + " " + unit.code() + " " + from, row);
        if (twin != null) {
            row.problem("the same code and valid_from stand on line %d already".formatted(twin.line()));
        }
        units.put(unit, row);
    }

    private static Unit.Level level(CsvRow row) {
        return switch (row.oneOf("level", LEVELS)) {
            case "province" -> Unit.Level.PROVINCE;
            case "district" -> Unit.Level.DISTRICT;
            default -> Unit.Level.WARD;
        };
    }

    private void checkParents() {
        units.forEach((unit, row) -> {
            @Nullable String parent = unit.parentCode();
            if (parent == null ? unit.level() != Unit.Level.PROVINCE : !hasUnitAbove(unit.level(), parent)) {
                row.problem(
                        parent == null
                                ? "\"parent\" is missing"
                                : "the parent \"%s\" is not a unit of a higher level in this file".formatted(parent));
            }
        });
    }

    private boolean hasUnitAbove(Unit.Level level, String code) {
        return units.keySet().stream()
                .anyMatch(unit -> unit.code().equals(code) && unit.level().compareTo(level) < 0);
    }

    private void checkSuccession(Map<Unit, List<Unit>> successors) {
        units.forEach((unit, row) -> {
            if (unit.level() == Unit.Level.WARD && !unit.exists() && !successors.containsKey(unit)) {
                row.problem(
                        "%s has ended, but unit_successors.csv does not say what became of it".formatted(unit.name()));
            }
        });
    }
}
