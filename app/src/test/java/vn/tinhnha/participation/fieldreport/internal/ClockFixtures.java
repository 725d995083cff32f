package vn.tinhnha.participation.fieldreport.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;
import vn.tinhnha.platform.province.ProvinceProfile.ReportRules;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.worktime.WorkCalendar;
import vn.tinhnha.platform.worktime.WorkCalendars;

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

    static final String CENTER = "ioc";

    private ClockFixtures() {}

    static LegalClock clock() {
        return clock(everywhere(calendar()), standard());
    }

    static LegalClock clock(WorkCalendars calendars, Rules rules) {
        return new LegalClock(calendars, book(), rules, (_, _) -> OptionalInt.empty(), CENTER);
    }

    static FieldReportRules book() {
        return new FieldReportRules(RULES);
    }

    /** Nobody ever changed a rule. */
    static Rules standard() {
        return new Rules() {
            @Override
            public <T> T get(Rule<T> rule) {
                return rule.standard();
            }

            @Override
            public <T> T at(Rule<T> rule, Instant when) {
                return rule.standard();
            }
        };
    }

    /** The same calendar for all. */
    static WorkCalendars everywhere(WorkCalendar calendar) {
        return new WorkCalendars() {
            @Override
            public WorkCalendar of(String organization) {
                return calendar;
            }

            @Override
            public WorkCalendar ofProvince() {
                return calendar;
            }
        };
    }

    static WorkCalendar calendar() {
        return new WorkCalendar(week(), holidays(), ZONE);
    }

    /** 07:00-11:00 and 13:00-17:00 from Monday to Friday. */
    static OfficeHours week() {
        List<Span> day = List.of(
                new Span(LocalTime.of(7, 0), LocalTime.of(11, 0)), new Span(LocalTime.of(13, 0), LocalTime.of(17, 0)));
        return new OfficeHours(
                IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toMap(weekday -> weekday, _ -> day)));
    }

    /** The Tết of 2026. */
    static Map<LocalDate, Holiday> holidays() {
        return LocalDate.of(2026, 2, 16)
                .datesUntil(LocalDate.of(2026, 2, 21))
                .collect(Collectors.toMap(date -> date, date -> new Holiday(date, "Tết Nguyên đán", false)));
    }

    /** A moment in Vietnam: {@code 2026-11-18T09:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
