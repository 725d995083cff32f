package vn.tinhnha.platform.worktime.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.Tab;
import vn.tinhnha.platform.worktime.internal.Calendar.Closure;
import vn.tinhnha.platform.worktime.internal.Calendar.Hours;
import vn.tinhnha.platform.worktime.internal.Calendar.Kind;
import vn.tinhnha.platform.worktime.internal.Calendar.Shift;
import vn.tinhnha.platform.worktime.internal.Calendar.SpecialDay;
import vn.tinhnha.platform.worktime.internal.CalendarPage.Line;

/** Builds the calendar pages. */
@Component
class CalendarPages {

    private final CalendarQueries queries;
    private final CalendarWords words;
    private final Province province;
    private final InstantSource time;

    CalendarPages(CalendarQueries queries, CalendarWords words, Province province, InstantSource time) {
        this.queries = queries;
        this.words = words;
        this.province = province;
        this.time = time;
    }

    /** What a request says beside the part. */
    record Visit(StaffMember staff, @Nullable Integer year, boolean overtaken, boolean done, Locale locale) {}

    CalendarPage page(CalendarPart part, @Nullable CalendarForm sent, Visit visit) {
        int edition = queries.edition(part.slug());
        LocalDate today = today();
        int year = visit.year() == null ? today.getYear() : visit.year();
        CalendarForm form = sent == null ? CalendarForm.empty(edition) : visit.overtaken() ? sent.on(edition) : sent;
        return new CalendarPage(
                part,
                tabs(part, visit.locale()),
                CalendarAccess.mayChange(visit.staff(), part).isPermitted(),
                lines(part, year, visit.locale()),
                edition,
                form,
                organizations(visit.locale()),
                part == CalendarPart.DAYS ? years(year, today.getYear()) : List.of(),
                week(),
                visit.overtaken(),
                visit.done());
    }

    private LocalDate today() {
        return time.instant().atZone(province.profile().zone()).toLocalDate();
    }

    private List<Line> lines(CalendarPart part, int year, Locale locale) {
        return switch (part) {
            case HOURS ->
                queries.hours().stream().map(hours -> line(hours, locale)).toList();
            case DAYS ->
                queries.days().stream()
                        .filter(day -> day.kind() != Kind.NORMAL && day.date().getYear() == year)
                        .map(day -> line(day, locale))
                        .toList();
            case SHIFTS ->
                queries.shifts().stream().map(shift -> line(shift, locale)).toList();
            case CLOSURES ->
                queries.closures().stream()
                        .map(closure -> line(closure, locale))
                        .toList();
        };
    }

    /** The province's first hours stay: there must be some. */
    private Line line(Hours hours, Locale locale) {
        boolean stays =
                hours.organization().equals(Calendar.PROVINCE) && hours.from().equals(LocalDate.EPOCH);
        List<String> days = new ArrayList<>();
        List<String> texts = hours.texts();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                days.add(words.text(locale, "weekday." + (i + 1)) + ": " + texts.get(i));
            }
        }
        return new Line(
                stays ? null : hours.id().toString(),
                words.name(hours.organization(), locale),
                words.period(hours.from(), hours.until(), locale),
                String.join(" · ", days));
    }

    private Line line(SpecialDay day, Locale locale) {
        return new Line(
                day.date().toString(), words.day(day.date()), words.text(locale, "kind." + day.kind()), day.name());
    }

    private Line line(Shift shift, Locale locale) {
        return new Line(
                shift.id().toString(),
                shift.spanText(),
                words.weekdays(shift, locale) + " · " + words.period(shift.from(), shift.until(), locale),
                shift.name());
    }

    private Line line(Closure closure, Locale locale) {
        return new Line(
                closure.id().toString(),
                words.name(closure.organization(), locale),
                words.moments(closure),
                closure.reason());
    }

    private List<Tab> tabs(CalendarPart current, Locale locale) {
        return Arrays.stream(CalendarPart.values())
                .map(part -> new Tab(words.text(locale, part.slug()), part.path(), part == current, -1))
                .toList();
    }

    private static List<Tab> years(int chosen, int present) {
        return IntStream.rangeClosed(Math.min(chosen, present - 1), Math.max(chosen, present + 1))
                .mapToObj(year ->
                        new Tab(String.valueOf(year), CalendarPart.DAYS.path() + "?nam=" + year, year == chosen, -1))
                .toList();
    }

    private List<Option> organizations(Locale locale) {
        return Stream.concat(
                        Stream.of(new Option(Calendar.PROVINCE, words.text(locale, "province"))),
                        province.agencies().stream().map(agency -> new Option(agency.code(), agency.name())))
                .toList();
    }

    private List<String> week() {
        return queries.hours().stream()
                .filter(hours -> hours.organization().equals(Calendar.PROVINCE))
                .reduce((_, later) -> later)
                .map(Hours::texts)
                .orElseGet(() -> WeekText.write(province.profile().officeHours()));
    }
}
