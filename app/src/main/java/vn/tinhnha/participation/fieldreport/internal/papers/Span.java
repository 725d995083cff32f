package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days a report is about, both included. */
public record Span(LocalDate first, LocalDate last) {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    Instant to(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The period of the same length before. */
    Span before() {
        return new Span(first.minusDays(last.toEpochDay() - first.toEpochDay() + 1), first.minusDays(1));
    }
}
