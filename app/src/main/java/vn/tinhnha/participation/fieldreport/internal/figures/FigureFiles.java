package vn.tinhnha.participation.fieldreport.internal.figures;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.figures.Cell.Spread;

/** The tables of the statistics as files: the same rows as on the page, with names that programs can rely on. */
@Component
class FigureFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final FigureQueries queries;
    private final StatisticsPages pages;

    FigureFiles(FigureQueries queries, StatisticsPages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    /** The rows of a table: each value by its name, in order. */
    List<Map<String, @Nullable Object>> rows(Dimension dimension, Period period, Locale locale) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (FigureTable.Row row :
                pages.table(dimension, period, queries.cells(period), locale).rows()) {
            rows.add(values(row.label(), row.cell()));
        }
        return rows;
    }

    List<Map<String, @Nullable Object>> days(Period period) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (FigureQueries.Day day : pages.days(period)) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put("day", day.day().toString());
            values.put("received", day.received());
            values.put("closed", day.closed());
            values.put("open", day.open());
            rows.add(values);
        }
        return rows;
    }

    /** For spreadsheets, which know by the mark that it is UTF-8. */
    static String csv(List<Map<String, @Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = CSVFormat.DEFAULT.print(text)) {
            if (!rows.isEmpty()) {
                printer.printRecord(rows.getFirst().keySet());
            }
            for (Map<String, @Nullable Object> row : rows) {
                printer.printRecord(row.values());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory always takes more", impossible);
        }
        return text.toString();
    }

    private static Map<String, @Nullable Object> values(String name, Cell cell) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("code", cell.key());
        values.put("name", name);
        values.put("received", cell.received());
        values.put("inProgress", cell.inProgress());
        values.put("answered", cell.answered());
        values.put("dispatchedOnTime", cell.dispatch().onTime());
        values.put("dispatchedLate", cell.dispatch().late());
        values.put("handledOnTime", cell.handling().onTime());
        values.put("handledLate", cell.handling().late());
        values.put("publishedOnTime", cell.publication().onTime());
        values.put("publishedLate", cell.publication().late());
        values.put("verySatisfied", cell.verdicts().verySatisfied());
        values.put("satisfied", cell.verdicts().satisfied());
        values.put("dissatisfied", cell.verdicts().dissatisfied());
        values.put("handlingMinutesMedian", median(cell.handlingMinutes()));
        values.put("handlingMinutesP90", p90(cell.handlingMinutes()));
        values.put("wholeMinutesMedian", median(cell.wholeMinutes()));
        values.put("wholeMinutesP90", p90(cell.wholeMinutes()));
        return values;
    }

    private static @Nullable Integer median(@Nullable Spread spread) {
        return spread == null ? null : spread.median();
    }

    private static @Nullable Integer p90(@Nullable Spread spread) {
        return spread == null ? null : spread.p90();
    }
}
