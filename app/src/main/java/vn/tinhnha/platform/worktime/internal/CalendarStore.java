package vn.tinhnha.platform.worktime.internal;

import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.worktime.internal.Calendar.Closure;
import vn.tinhnha.platform.worktime.internal.Calendar.Hours;
import vn.tinhnha.platform.worktime.internal.Calendar.Kind;
import vn.tinhnha.platform.worktime.internal.Calendar.Shift;
import vn.tinhnha.platform.worktime.internal.Calendar.SpecialDay;

/** Writes the calendars. */
@Repository
class CalendarStore {

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts a change of a part and locks the part until the transaction ends.
     *
     * @return whether nobody changed it since {@code edition}
     */
    boolean advance(String part, int edition) {
        return jdbc.sql("""
                        insert into worktime.edition as present (part, number)
                        select :part, 1 where :edition = 0
                           or exists (select from worktime.edition where part = :part)
                        on conflict (part) do update set number = present.number + 1 where present.number = :edition
                        """).param("part", part).param("edition", edition).update() == 1;
    }

    /** Counts a change that does not come from a form. */
    void advance(String part) {
        jdbc.sql("""
                insert into worktime.edition as present (part, number) values (:part, 1)
                on conflict (part) do update set number = present.number + 1
                """).param("part", part).update();
    }

    /** Brings the profile's hours in, unless an administrator edited them. */
    boolean followHours(UUID id, OfficeHours week) {
        return jdbc.sql("""
                        insert into worktime.hours as present (id, organization, valid_from, week, origin)
                        values (:id, '', :from, :week, 'PROFILE')
                        on conflict (organization, valid_from) do update set week = excluded.week
                        where present.origin = 'PROFILE' and present.week <> excluded.week
                        """)
                        .param("id", id)
                        .param("from", LocalDate.EPOCH)
                        .param("week", WeekText.write(week).toArray(String[]::new))
                        .update()
                > 0;
    }

    /** Brings the profile's days in and drops what it no longer has, except where an administrator edited them. */
    boolean followDays(List<Holiday> days) {
        int dropped = jdbc.sql("""
                        delete from worktime.special_day
                        where origin = 'PROFILE' and day <> all (cast(:days as date[]))
                        """)
                .param("days", days.stream().map(day -> day.date().toString()).toArray(String[]::new))
                .update();
        int written = jdbc.sql("""
                        insert into worktime.special_day as present (day, kind, name, origin)
                        select cast(day as date), kind, name, 'PROFILE' from unnest(:days, :kinds, :names)
                            as of_profile (day, kind, name)
                        on conflict (day) do update set kind = excluded.kind, name = excluded.name
                        where present.origin = 'PROFILE'
                          and (present.kind, present.name) is distinct from (excluded.kind, excluded.name)
                        """)
                .param("days", days.stream().map(day -> day.date().toString()).toArray(String[]::new))
                .param("kinds", days.stream().map(CalendarStore::kind).toArray(String[]::new))
                .param("names", days.stream().map(Holiday::name).toArray(String[]::new))
                .update();
        return dropped + written > 0;
    }

    void save(Hours hours) {
        jdbc.sql("""
                insert into worktime.hours (id, organization, valid_from, valid_until, week, origin)
                values (:id, :organization, :from, :until, :week, 'EDITED')
                on conflict (organization, valid_from)
                do update set valid_until = excluded.valid_until, week = excluded.week, origin = 'EDITED'
                """)
                .param("id", hours.id())
                .param("organization", hours.organization())
                .param("from", hours.from())
                .param("until", hours.until())
                .param("week", hours.texts().toArray(String[]::new))
                .update();
    }

    void removeHours(UUID id) {
        jdbc.sql("delete from worktime.hours where id = :id").param("id", id).update();
    }

    void save(Collection<SpecialDay> days) {
        for (SpecialDay day : days) {
            jdbc.sql("""
                    insert into worktime.special_day (day, kind, name, origin) values (:day, :kind, :name, 'EDITED')
                    on conflict (day) do update set kind = excluded.kind, name = excluded.name, origin = 'EDITED'
                    """)
                    .param("day", day.date())
                    .param("kind", day.kind().name())
                    .param("name", day.name())
                    .update();
        }
    }

    void save(Shift shift) {
        jdbc.sql("""
                insert into worktime.shift (id, weekdays, valid_from, valid_until, start_time, end_time, name)
                values (:id, :weekdays, :from, :until, :start, :end, :name)
                """)
                .param("id", shift.id())
                .param(
                        "weekdays",
                        shift.weekdays().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")))
                .param("from", shift.from())
                .param("until", shift.until())
                .param("start", Time.valueOf(shift.span().start()))
                .param("end", Time.valueOf(shift.span().end()))
                .param("name", shift.name())
                .update();
    }

    void removeShift(UUID id) {
        jdbc.sql("delete from worktime.shift where id = :id").param("id", id).update();
    }

    void save(Closure closure) {
        jdbc.sql("""
                insert into worktime.closure (id, organization, from_at, until_at, reason)
                values (:id, :organization, :from, :until, :reason)
                on conflict (id) do update set from_at = excluded.from_at, until_at = excluded.until_at,
                    reason = excluded.reason
                """)
                .param("id", closure.id())
                .param("organization", closure.organization())
                .param("from", Timestamp.from(closure.from()))
                .param("until", Timestamp.from(closure.until()))
                .param("reason", closure.reason())
                .update();
    }

    void removeClosure(UUID id) {
        jdbc.sql("delete from worktime.closure where id = :id").param("id", id).update();
    }

    private static String kind(Holiday day) {
        return (day.working() ? Kind.WORK : Kind.OFF).name();
    }
}
