package vn.tinhnha.platform.worktime.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.worktime.CalendarChanged;
import vn.tinhnha.platform.worktime.Timetable;
import vn.tinhnha.platform.worktime.WorkCalendar;
import vn.tinhnha.platform.worktime.WorkCalendars;
import vn.tinhnha.platform.worktime.internal.Calendar.Kind;
import vn.tinhnha.platform.worktime.internal.Calendar.Rows;

/** Keeps the calendars in memory and asks now and then whether another node changed them. */
@Component
class CachedWorkCalendars implements WorkCalendars {

    /** What another node changed counts here this late at most. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final CalendarQueries queries;
    private final Province province;
    private final LoadingCache<String, Long> revision;
    private volatile @Nullable Snapshot snapshot;

    CachedWorkCalendars(CalendarQueries queries, Province province) {
        this.queries = queries;
        this.province = province;
        this.revision = Caffeine.newBuilder().expireAfterWrite(KEPT).build(_ -> queries.revision());
    }

    @Override
    public WorkCalendar of(String organization) {
        Snapshot current = current();
        return current.calendars.computeIfAbsent(organization, code -> new WorkCalendar(timetable(current.rows, code)));
    }

    @Override
    public WorkCalendar ofProvince() {
        return of(Calendar.PROVINCE);
    }

    /** On this node a change counts as soon as its transaction is over. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forget(CalendarChanged change) {
        revision.invalidateAll();
    }

    private Snapshot current() {
        long now = revision.get(Calendar.PROVINCE);
        Snapshot kept = snapshot;
        if (kept == null || kept.revision != now) {
            kept = new Snapshot(now, queries.rows(), new ConcurrentHashMap<>());
            snapshot = kept;
        }
        return kept;
    }

    private Timetable timetable(Rows rows, String organization) {
        return new Timetable(
                hours(rows, organization),
                days(rows),
                isCenter(organization)
                        ? rows.shifts().stream()
                                .map(shift -> new Timetable.Shift(
                                        shift.weekdays(), shift.from(), shift.until(), shift.span()))
                                .toList()
                        : List.of(),
                rows.closures().stream()
                        .filter(closure -> concerns(closure.organization(), organization))
                        .map(closure -> new Timetable.Closure(closure.from(), closure.until()))
                        .toList(),
                province.profile().zone());
    }

    /** The province's hours come first, so that those of the organization outdo them. */
    private List<Timetable.Hours> hours(Rows rows, String organization) {
        List<Timetable.Hours> hours = rows.hours().stream()
                .filter(each -> concerns(each.organization(), organization))
                .map(each -> new Timetable.Hours(each.from(), each.until(), each.week()))
                .toList();
        return hours.isEmpty() ? profileHours() : hours;
    }

    /** Before the first start has brought the profile's calendar into the database. */
    private List<Timetable.Hours> profileHours() {
        ProvinceProfile profile = province.profile();
        return List.of(new Timetable.Hours(LocalDate.EPOCH, null, profile.officeHours()));
    }

    private static Map<LocalDate, Holiday> days(Rows rows) {
        return rows.days().stream()
                .filter(day -> day.kind() != Kind.NORMAL)
                .map(day -> new Holiday(day.date(), day.name(), day.kind() == Kind.WORK))
                .collect(Collectors.toUnmodifiableMap(Holiday::date, Function.identity()));
    }

    private static boolean concerns(String rowOf, String organization) {
        return rowOf.equals(Calendar.PROVINCE) || rowOf.equals(organization);
    }

    private boolean isCenter(String organization) {
        return province.agency(organization)
                .filter(agency -> agency.kind() == Agency.Kind.OPERATIONS_CENTER)
                .isPresent();
    }

    private record Snapshot(long revision, Rows rows, Map<String, WorkCalendar> calendars) {}
}
