package vn.tinhnha.participation.fieldreport.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;
import vn.tinhnha.platform.province.ProvinceProfile.ReportRules;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** Office hours of 07:00-11:00 and 13:00-17:00 from Monday to Friday, the Tết of 2026, and the rules of Quyết định 482. */
final class ClockFixtures {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final ReportRules RULES = new ReportRules(
            Set.of(),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(4),
            6,
            Duration.ofHours(2),
            Duration.ofDays(7));

    private ClockFixtures() {}

    static LegalClock clock() {
        return new LegalClock(calendar(), RULES);
    }

    static WorkCalendar calendar() {
        List<Span> day = List.of(
                new Span(LocalTime.of(7, 0), LocalTime.of(11, 0)), new Span(LocalTime.of(13, 0), LocalTime.of(17, 0)));
        OfficeHours hours = new OfficeHours(
                IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toMap(weekday -> weekday, _ -> day)));
        Map<LocalDate, Holiday> holidays = LocalDate.of(2026, 2, 16)
                .datesUntil(LocalDate.of(2026, 2, 21))
                .collect(Collectors.toMap(date -> date, date -> new Holiday(date, "Tết Nguyên đán", false)));
        return new WorkCalendar(hours, holidays, ZONE);
    }
}
