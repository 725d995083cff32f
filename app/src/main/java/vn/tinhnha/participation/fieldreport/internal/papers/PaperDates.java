package vn.tinhnha.participation.fieldreport.internal.papers;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as documents of the administration write them (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
final class PaperDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private PaperDates() {}

    /** Days below 10 and the months January and February take a zero in front, so that nobody can add a digit. */
    static String inWords(LocalDate day) {
        String dayText = String.format(Locale.ROOT, "%02d", day.getDayOfMonth());
        String month = day.getMonthValue() <= 2
                ? String.format(Locale.ROOT, "%02d", day.getMonthValue())
                : Integer.toString(day.getMonthValue());
        return "ngày " + dayText + " tháng " + month + " năm " + day.getYear();
    }

    /** The line of a document that is not dated yet, to be filled in by hand. */
    static String undated(LocalDate about) {
        return "ngày      tháng      năm " + about.getYear();
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String day(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : day(LocalDate.ofInstant(at, zone));
    }

    static String number(long value) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(value);
    }

    static String percent(@Nullable Double value) {
        return value == null ? "–" : decimal(value) + "%";
    }

    /** Working minutes as hours. */
    static String hours(@Nullable Integer minutes) {
        return minutes == null ? "–" : decimal(minutes / 60.0);
    }

    private static String decimal(double value) {
        return new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(value);
    }
}
