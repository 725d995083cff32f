package vn.tinhnha.platform.province.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.Ward;

/** The administrative units of a province, those of today and those before, and what became of each. */
final class UnitRegister {

    private static final GeoPoint NOWHERE = new GeoPoint(0, 0);

    private final List<Unit> units;
    private final Map<Unit, List<Unit>> successors;
    private final List<Ward> wards;
    private final Map<String, Ward> wardsByCode;

    UnitRegister(Collection<Unit> units, Map<Unit, List<Unit>> successors) {
        this.units = List.copyOf(units);
        this.successors = Map.copyOf(successors);
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        this.wards = units.stream()
                .filter(unit -> unit.level() == Unit.Level.WARD && unit.exists())
                .map(unit -> new Ward(unit.code(), unit.name(), unit.center() == null ? NOWHERE : unit.center()))
                .sorted(Comparator.comparing(Ward::name, vietnamese))
                .toList();
        this.wardsByCode = wards.stream().collect(Collectors.toMap(Ward::code, Function.identity(), (a, b) -> a));
    }

    /** Today's wards, sorted by name. */
    List<Ward> wards() {
        return wards;
    }

    Optional<Ward> ward(String code) {
        return Optional.ofNullable(wardsByCode.get(code));
    }

    List<Unit> units(Unit.Level level) {
        return units.stream().filter(unit -> unit.level() == level).toList();
    }

    /** The wards of today that a ward is or became; several where it was divided. */
    List<Ward> today(Unit unit) {
        Set<Ward> found = new LinkedHashSet<>();
        collectToday(unit, found, new ArrayList<>());
        return List.copyOf(found);
    }

    private void collectToday(Unit unit, Set<Ward> found, List<Unit> path) {
        if (unit.exists()) {
            ward(unit.code()).ifPresent(found::add);
        } else if (!path.contains(unit)) {
            path.add(unit);
            successors.getOrDefault(unit, List.of()).forEach(next -> collectToday(next, found, path));
        }
    }
}
