package vn.tinhnha.platform.province.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Ward;

/** Reads {@code agencies.csv}: one operations center, departments, utilities and a committee for each ward. */
final class AgencyReader {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> KINDS = List.of("operations-center", "department", "ward", "utility");

    private final SourceFile file;
    private final UnitRegister units;
    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final Map<String, CsvRow> committees = new LinkedHashMap<>();

    private AgencyReader(SourceFile file, UnitRegister units) {
        this.file = file;
        this.units = units;
    }

    static Map<String, Agency> read(SourceFile file, UnitRegister units) {
        return new AgencyReader(file, units).read();
    }

    private Map<String, Agency> read() {
        CsvTable.read(file, "code", "kind", "name", "ward", "phone", "email").forEach(this::readAgency);
        if (!file.isEmpty()) {
            requireOneCenter();
            requireCommittees();
        }
        return agencies;
    }

    private void readAgency(CsvRow row) {
        Agency agency = new Agency(
                row.text("code"),
                row.text("name"),
                kind(row),
                row.optional("ward"),
                row.optional("phone"),
                row.optional("email"));
        if (!CODE.matcher(agency.code()).matches()) {
            row.problem("the code \"%s\" must consist of small letters, digits and hyphens".formatted(agency.code()));
        }
        if (agencies.putIfAbsent(agency.code(), agency) != null) {
            row.problem("the code \"%s\" is given twice".formatted(agency.code()));
        }
        checkWard(row, agency);
    }

    private void checkWard(CsvRow row, Agency agency) {
        @Nullable String ward = agency.wardCode();
        if (agency.kind() != Agency.Kind.WARD) {
            if (ward != null) {
                row.problem("only an agency of the kind \"ward\" names a ward");
            }
        } else if (ward == null) {
            row.problem("\"ward\" is missing: the code of the ward it governs");
        } else if (units.ward(ward).isEmpty()) {
            row.problem("units.csv has no ward of today with the code " + ward);
        } else if (committees.putIfAbsent(ward, row) != null) {
            row.problem("the ward %s has a people's committee already".formatted(ward));
        }
    }

    private void requireOneCenter() {
        long centers = agencies.values().stream()
                .filter(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER)
                .count();
        if (centers != 1) {
            file.problem(0, "there must be exactly one operations-center, not " + centers);
        }
    }

    private void requireCommittees() {
        Set<Ward> without = units.wards().stream()
                .filter(ward -> !committees.containsKey(ward.code()))
                .collect(Collectors.toSet());
        for (Ward ward : without) {
            file.problem(0, "the ward %s (%s) has no people's committee".formatted(ward.code(), ward.name()));
        }
    }

    private static Agency.Kind kind(CsvRow row) {
        return switch (row.oneOf("kind", KINDS)) {
            case "operations-center" -> Agency.Kind.OPERATIONS_CENTER;
            case "ward" -> Agency.Kind.WARD;
            case "utility" -> Agency.Kind.UTILITY;
            default -> Agency.Kind.DEPARTMENT;
        };
    }
}
