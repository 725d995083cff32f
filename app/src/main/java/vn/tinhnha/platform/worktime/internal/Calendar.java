package vn.tinhnha.platform.worktime.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;

/** The rows that calendars are made of; an organization is {@link #PROVINCE} where a row is for all. */
final class Calendar {

    /** Stands for the whole province where an organization's code is kept. */
    public static final String PROVINCE = "";

    private Calendar() {}

    /** Office hours from a day on. */
    public record Hours(
            UUID id,
            String organization,
            LocalDate from,
            @Nullable LocalDate until,
            OfficeHours week) {

        /** One text per weekday, Monday first. */
        public List<String> texts() {
            return WeekText.write(week);
        }
    }

    /** What a day is, whatever its weekday. */
    public enum Kind {
        OFF,
        WORK,
        /** As its weekday says: the profile's day was taken back. */
        NORMAL
    }

    /** A day that differs from its weekday. */
    public record SpecialDay(LocalDate date, Kind kind, String name) {}

    /** A shift of the operations center. */
    public record Shift(
            UUID id,
            Set<Integer> weekdays,
            LocalDate from,
            @Nullable LocalDate until,
            Span span,
            String name) {

        public String spanText() {
            return WeekText.write(span);
        }
    }

    /** A closure of all or of one organization. */
    public record Closure(UUID id, String organization, Instant from, Instant until, String reason) {}

    /** Everything there is. */
    record Rows(List<Hours> hours, List<SpecialDay> days, List<Shift> shifts, List<Closure> closures) {}
}
