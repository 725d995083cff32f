package vn.tinhnha.platform.province.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;

/** Reads {@code holidays.csv}: days off and days worked instead. */
final class HolidayReader {

    private HolidayReader() {}

    static List<Holiday> read(SourceFile file) {
        Map<LocalDate, Holiday> holidays = new TreeMap<>(Comparator.naturalOrder());
        for (CsvRow row : CsvTable.read(file, "date", "type", "name")) {
            boolean working = row.oneOf("type", List.of("off", "work")).equals("work");
            String name = row.text("name");
            row.text("date");
            LocalDate date = row.optionalDate("date");
            if (date != null && holidays.putIfAbsent(date, new Holiday(date, name, working)) != null) {
                row.problem("the date %s is given twice".formatted(date));
            }
        }
        return List.copyOf(holidays.values());
    }
}
