package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time in which the counted cases were received.
 *
 * @param key {@code all}, a year, or a month: {@code 2026}, {@code 2026-11}
 * @param first first day; absent for all time
 * @param last last day; absent for all time
 */
record Period(
        String key, @Nullable LocalDate first, @Nullable LocalDate last) {

    static final Period ALL = new Period("all", null, null);
    /** Before any case and after all of them, so that every period is bounded. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    static Period of(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static Period of(Year year) {
        return new Period(year.toString(), year.atDay(1), year.atDay(year.length()));
    }

    /** Reads an address; empty when somebody mended it by hand. */
    static Optional<Period> parse(String key) {
        try {
            return switch (key.length()) {
                case 4 -> Optional.of(of(Year.parse(key)));
                case 7 -> Optional.of(of(YearMonth.parse(key)));
                default -> key.equals(ALL.key) ? Optional.of(ALL) : Optional.empty();
            };
        } catch (DateTimeException mistyped) {
            return Optional.empty();
        }
    }

    /** The first instant. */
    Instant from(ZoneId zone) {
        return first == null ? EARLIEST : first.atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    Instant to(ZoneId zone) {
        return last == null ? LATEST : last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
