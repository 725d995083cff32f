package vn.tinhnha.platform.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;
import vn.tinhnha.platform.worktime.Timetable.Closure;
import vn.tinhnha.platform.worktime.Timetable.Hours;
import vn.tinhnha.platform.worktime.Timetable.Shift;

/** Calendars that no office would choose: odd hours, summer times, shifts over midnight, storms; the same per seed. */
final class RandomCalendars {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The two months in which everything happens. */
    static final LocalDate FIRST = LocalDate.of(2026, 1, 20);

    private static final int DAYS = 60;

    private RandomCalendars() {}

    static WorkCalendar of(long seed) {
        Random random = new Random(seed);
        List<Hours> hours = new ArrayList<>(List.of(new Hours(LocalDate.EPOCH, null, week(random))));
        if (random.nextBoolean()) {
            LocalDate from = day(random);
            hours.add(new Hours(from, from.plusDays(random.nextInt(30)), week(random)));
        }
        Map<LocalDate, Holiday> days = new HashMap<>();
        IntStream.range(0, random.nextInt(12)).forEach(_ -> {
            LocalDate day = day(random);
            days.put(day, new Holiday(day, "Ngày đặc biệt", random.nextInt(4) == 0));
        });
        List<Shift> shifts = IntStream.range(0, random.nextInt(3))
                .mapToObj(_ -> new Shift(
                        random.nextBoolean() ? Set.of() : Set.of(1 + random.nextInt(7)),
                        FIRST,
                        null,
                        new Span(time(random), time(random))))
                .toList();
        List<Closure> closures = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> {
                    Instant from = instant(random);
                    return new Closure(from, from.plusSeconds(1 + random.nextInt(4 * 24 * 3600)));
                })
                .toList();
        return new WorkCalendar(new Timetable(hours, days, shifts, closures, ZONE));
    }

    static Instant instant(Random random) {
        return FIRST.atStartOfDay(ZONE)
                .plusSeconds(random.nextInt(DAYS * 24 * 3600))
                .toInstant();
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** At least one day of the week is worked. */
    private static OfficeHours week(Random random) {
        Map<Integer, List<Span>> weekdays = new HashMap<>();
        weekdays.put(1 + random.nextInt(7), spans(random));
        for (int weekday = 1; weekday <= 7; weekday++) {
            if (random.nextInt(10) < 7) {
                weekdays.put(weekday, spans(random));
            }
        }
        return new OfficeHours(weekdays);
    }

    private static List<Span> spans(Random random) {
        LocalTime start = LocalTime.of(5 + random.nextInt(4), random.nextInt(60));
        LocalTime noon = LocalTime.of(11, random.nextInt(60));
        LocalTime after = LocalTime.of(13, random.nextInt(60));
        LocalTime end = LocalTime.of(15 + random.nextInt(6), random.nextInt(60));
        return random.nextInt(3) == 0
                ? List.of(new Span(start, noon))
                : List.of(new Span(start, noon), new Span(after, end));
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }
}
