package vn.tinhnha.platform.province.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a header line, read into rows that know their line numbers. */
final class CsvTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private CsvTable() {}

    /** The rows of a file; a missing column or a broken row is noted as a problem. */
    static List<CsvRow> read(SourceFile file, String... columns) {
        List<CsvRow> rows = new ArrayList<>();
        if (file.isEmpty()) {
            return rows;
        }
        int line = 1;
        try (CSVParser parser = CSVParser.parse(file.text(), FORMAT)) {
            if (!hasColumns(parser, file, columns)) {
                return rows;
            }
            for (CSVRecord values : parser) {
                line = Math.toIntExact(parser.getCurrentLineNumber());
                if (values.isConsistent()) {
                    rows.add(new CsvRow(file, line, Map.copyOf(values.toMap())));
                } else {
                    file.problem(
                            line,
                            "has %d values where the header has %d columns; put quotes around a text with a comma"
                                    .formatted(
                                            values.size(),
                                            parser.getHeaderNames().size()));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            file.problem(line, "the table cannot be read from here on: " + e.getMessage());
        }
        return rows;
    }

    private static boolean hasColumns(CSVParser parser, SourceFile file, String... columns) {
        List<String> missing = new ArrayList<>(List.of(columns));
        missing.removeAll(parser.getHeaderNames());
        for (String column : missing) {
            file.problem(1, "the column \"%s\" is missing".formatted(column));
        }
        return missing.isEmpty();
    }
}
