package vn.tinhnha.platform.worktime.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tinhnha.platform.worktime.internal.Calendar.Kind;
import vn.tinhnha.platform.worktime.internal.Calendar.SpecialDay;

/** Reads a file of holidays, in the format of a province profile: {@code date,type,name} with off or work. */
final class HolidayFile {

    /** Ten years of holidays are a fraction of it. */
    static final int LONGEST = 100_000;

    private static final int NAME_MAX = 200;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setAllowMissingColumnNames(true)
            .get();

    private HolidayFile() {}

    /** The days that were understood, and the rows that were not. */
    record Content(List<SpecialDay> days, List<BadRow> bad) {}

    /**
     * A row that cannot be taken.
     *
     * @param problem message key
     */
    public record BadRow(long line, String text, String problem) {}

    static Content read(String text) {
        List<SpecialDay> days = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        // Spreadsheets begin their files with a byte order mark.
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(clean, FORMAT)) {
            if (!parser.getHeaderNames().containsAll(List.of("date", "type", "name"))) {
                return new Content(
                        List.of(),
                        List.of(new BadRow(1, clean.lines().findFirst().orElse(""), key("header"))));
            }
            for (CSVRecord row : parser) {
                String problem = problem(row, seen);
                if (problem.isEmpty()) {
                    days.add(new SpecialDay(
                            LocalDate.parse(row.get("date")),
                            row.get("type").equals("work") ? Kind.WORK : Kind.OFF,
                            row.get("name")));
                } else {
                    bad.add(new BadRow(parser.getCurrentLineNumber(), String.join(",", row.values()), key(problem)));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            bad.add(new BadRow(days.size() + bad.size() + 1L, "", key("broken")));
        }
        return new Content(days, bad);
    }

    private static String problem(CSVRecord row, Set<LocalDate> seen) {
        if (!row.isConsistent()) {
            return "columns";
        }
        if (!List.of("off", "work").contains(row.get("type"))) {
            return "type";
        }
        if (row.get("name").isBlank() || row.get("name").length() > NAME_MAX) {
            return "name";
        }
        try {
            return seen.add(LocalDate.parse(row.get("date"))) ? "" : "twice";
        } catch (DateTimeException _) {
            return "date";
        }
    }

    private static String key(String problem) {
        return "worktime.import.problem." + problem;
    }
}
