package vn.tinhnha.platform.worktime.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;
import vn.tinhnha.platform.worktime.internal.Calendar.Closure;
import vn.tinhnha.platform.worktime.internal.Calendar.Hours;
import vn.tinhnha.platform.worktime.internal.Calendar.Kind;
import vn.tinhnha.platform.worktime.internal.Calendar.Shift;
import vn.tinhnha.platform.worktime.internal.Calendar.SpecialDay;

/** Reads the forms of the calendar pages as the changes they stand for. */
@Component
class CalendarReader {

    private static final int NAME_MAX = 200;

    /** A longer closure is a mistake: deadlines must have somewhere to go. */
    private static final Duration LONGEST_CLOSURE = Duration.ofDays(90);

    private final Province province;
    private final InstantSource time;

    CalendarReader(Province province, InstantSource time) {
        this.province = province;
        this.time = time;
    }

    /** A change, or problems by field. */
    record Reading(@Nullable CalendarChange change, Map<String, String> problems) {}

    Reading read(CalendarPart part, CalendarForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<CalendarChange> change = switch (part) {
            case HOURS -> hours(form, problems);
            case DAYS -> days(form, problems);
            case SHIFTS -> shift(form, problems);
            case CLOSURES -> closure(form, problems);
        };
        return new Reading(problems.isEmpty() ? change.orElse(null) : null, problems);
    }

    private Optional<CalendarChange> hours(CalendarForm form, Map<String, String> problems) {
        String organization = organization(form, problems);
        LocalDate from = date(form, "from", true, problems);
        LocalDate until = date(form, "until", false, problems);
        Map<Integer, List<Span>> week = new HashMap<>();
        for (int weekday = 1; weekday <= WeekText.WEEKDAYS; weekday++) {
            Optional<List<Span>> spans = WeekText.parse(form.value("weekday-" + weekday));
            if (spans.isEmpty()) {
                problems.put("weekday-" + weekday, "worktime.problem.spans");
            } else if (!spans.get().isEmpty()) {
                week.put(weekday, spans.get());
            }
        }
        if (week.isEmpty()) {
            problems.putIfAbsent("weekday-1", "worktime.problem.no-hours");
        }
        order(from, until, problems);
        return from == null
                ? Optional.empty()
                : Optional.of(new CalendarChange.SetHours(
                        new Hours(TimeOrderedId.at(time.instant()), organization, from, until, new OfficeHours(week))));
    }

    /** A day off, a day worked instead of one, or both: a swap. */
    private Optional<CalendarChange> days(CalendarForm form, Map<String, String> problems) {
        LocalDate off = date(form, "off", false, problems);
        LocalDate work = date(form, "work", false, problems);
        String name = name(form, problems);
        if (problems.isEmpty() && off == null && work == null) {
            problems.put("off", "worktime.problem.day");
        }
        if (off != null && off.equals(work)) {
            problems.put("work", "worktime.problem.same-day");
        }
        List<SpecialDay> days = new ArrayList<>();
        if (off != null) {
            days.add(new SpecialDay(off, Kind.OFF, name));
        }
        if (work != null) {
            days.add(new SpecialDay(work, Kind.WORK, name));
        }
        return Optional.of(new CalendarChange.SetDays(days));
    }

    private Optional<CalendarChange> shift(CalendarForm form, Map<String, String> problems) {
        LocalDate from = date(form, "from", true, problems);
        LocalDate until = date(form, "until", false, problems);
        LocalTime start = clock(form, "start", problems);
        LocalTime end = clock(form, "end", problems);
        String name = name(form, problems);
        Set<Integer> weekdays = form.values("weekday").stream()
                .filter(value -> value.matches("[1-7]"))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        if (start != null && start.equals(end)) {
            problems.put("end", "worktime.problem.shift-length");
        }
        order(from, until, problems);
        return from == null || start == null || end == null
                ? Optional.empty()
                : Optional.of(new CalendarChange.AddShift(new Shift(
                        TimeOrderedId.at(time.instant()), weekdays, from, until, new Span(start, end), name)));
    }

    private Optional<CalendarChange> closure(CalendarForm form, Map<String, String> problems) {
        String organization = organization(form, problems);
        Instant from = moment(form, "from", problems);
        Instant until = moment(form, "until", problems);
        String reason = name(form, problems);
        if (from == null || until == null) {
            return Optional.empty();
        }
        if (!until.isAfter(from) || until.isAfter(from.plus(LONGEST_CLOSURE))) {
            problems.put("until", "worktime.problem.closure-length");
        }
        return Optional.of(new CalendarChange.SetClosure(
                new Closure(TimeOrderedId.at(time.instant()), organization, from, until, reason)));
    }

    private String organization(CalendarForm form, Map<String, String> problems) {
        String code = form.value("organization");
        if (!code.equals(Calendar.PROVINCE) && province.agency(code).isEmpty()) {
            problems.put("organization", "worktime.problem.organization");
        }
        return code;
    }

    private static String name(CalendarForm form, Map<String, String> problems) {
        String name = form.value("name");
        if (name.isEmpty() || name.length() > NAME_MAX) {
            problems.put("name", "worktime.problem.name");
        }
        return name;
    }

    private static void order(@Nullable LocalDate from, @Nullable LocalDate until, Map<String, String> problems) {
        if (from != null && until != null && until.isBefore(from)) {
            problems.put("until", "worktime.problem.order");
        }
    }

    private static @Nullable LocalDate date(
            CalendarForm form, String field, boolean required, Map<String, String> problems) {
        String text = form.value(field);
        if (text.isEmpty() && !required) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            problems.put(field, "worktime.problem.date");
            return null;
        }
    }

    private static @Nullable LocalTime clock(CalendarForm form, String field, Map<String, String> problems) {
        Optional<LocalTime> time = WeekText.time(form.value(field));
        if (time.isEmpty()) {
            problems.put(field, "worktime.problem.time");
        }
        return time.orElse(null);
    }

    private @Nullable Instant moment(CalendarForm form, String field, Map<String, String> problems) {
        try {
            return LocalDateTime.parse(form.value(field))
                    .atZone(province.profile().zone())
                    .toInstant();
        } catch (DateTimeException _) {
            problems.put(field, "worktime.problem.moment");
            return null;
        }
    }
}
