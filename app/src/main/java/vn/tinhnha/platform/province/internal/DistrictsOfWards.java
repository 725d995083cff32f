package vn.tinhnha.platform.province.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinhnha.platform.province.Ward;

/** Which old districts each ward lay in; a ward of today lies where the wards it was made of lay. */
final class DistrictsOfWards {

    private final Map<Unit, Set<String>> districtCodes = new HashMap<>();
    private final Map<String, Set<Ward>> wardsByDistrict = new HashMap<>();

    DistrictsOfWards(UnitRegister units) {
        Map<String, Unit> existing = new HashMap<>();
        List<Unit> wards = units.units(Unit.Level.WARD);
        wards.stream().filter(Unit::exists).forEach(ward -> existing.put(ward.code(), ward));
        for (Unit unit : wards) {
            String district = unit.parentCode();
            if (unit.exists() || district == null) {
                continue;
            }
            add(unit, district);
            for (Ward ward : units.today(unit)) {
                wardsByDistrict
                        .computeIfAbsent(district, code -> new LinkedHashSet<>())
                        .add(ward);
                Unit today = existing.get(ward.code());
                if (today != null) {
                    add(today, district);
                }
            }
        }
    }

    boolean lies(Unit ward, Unit district) {
        return districtCodes.getOrDefault(ward, Set.of()).contains(district.code());
    }

    List<Ward> wardsOf(Unit district) {
        return List.copyOf(wardsByDistrict.getOrDefault(district.code(), Set.of()));
    }

    private void add(Unit ward, String district) {
        districtCodes.computeIfAbsent(ward, unit -> new LinkedHashSet<>()).add(district);
    }
}
