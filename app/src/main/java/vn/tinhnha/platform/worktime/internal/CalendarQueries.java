package vn.tinhnha.platform.worktime.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;
import vn.tinhnha.platform.worktime.internal.Calendar.Closure;
import vn.tinhnha.platform.worktime.internal.Calendar.Hours;
import vn.tinhnha.platform.worktime.internal.Calendar.Kind;
import vn.tinhnha.platform.worktime.internal.Calendar.Rows;
import vn.tinhnha.platform.worktime.internal.Calendar.Shift;
import vn.tinhnha.platform.worktime.internal.Calendar.SpecialDay;

/** Reads the calendars, which are small: a few hundred rows in all. */
@Repository
class CalendarQueries {

    private final JdbcClient jdbc;

    CalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts all changes ever made. */
    long revision() {
        return jdbc.sql("select coalesce(sum(number), 0) from worktime.edition")
                .query(Long.class)
                .single();
    }

    /** Counts the changes of one part. */
    int edition(String part) {
        return jdbc.sql("select number from worktime.edition where part = :part")
                .param("part", part)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    Rows rows() {
        return new Rows(hours(), days(), shifts(), closures());
    }

    /** Office hours, the province's first, each organization's by their first day. */
    List<Hours> hours() {
        return jdbc.sql("""
                        select id, organization, valid_from, valid_until, week
                        from worktime.hours
                        order by organization, valid_from
                        """)
                .query((row, _) -> new Hours(
                        row.getObject("id", UUID.class),
                        row.getString("organization"),
                        row.getObject("valid_from", LocalDate.class),
                        optionalDate(row, "valid_until"),
                        WeekText.read(texts(row.getArray("week")))))
                .list();
    }

    List<SpecialDay> days() {
        return jdbc.sql("select day, kind, name from worktime.special_day order by day")
                .query((row, _) -> new SpecialDay(
                        row.getObject("day", LocalDate.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    List<Shift> shifts() {
        return jdbc.sql("""
                        select id, weekdays, valid_from, valid_until, start_time, end_time, name
                        from worktime.shift
                        order by valid_from, start_time, id
                        """)
                .query((row, _) -> new Shift(
                        row.getObject("id", UUID.class),
                        weekdays(row.getString("weekdays")),
                        row.getObject("valid_from", LocalDate.class),
                        optionalDate(row, "valid_until"),
                        new Span(
                                row.getObject("start_time", LocalTime.class),
                                row.getObject("end_time", LocalTime.class)),
                        row.getString("name")))
                .list();
    }

    /** Closures, the latest first. */
    List<Closure> closures() {
        return jdbc.sql("""
                        select id, organization, from_at, until_at, reason
                        from worktime.closure
                        order by from_at desc, id
                        """)
                .query((row, _) -> new Closure(
                        row.getObject("id", UUID.class),
                        row.getString("organization"),
                        row.getTimestamp("from_at").toInstant(),
                        row.getTimestamp("until_at").toInstant(),
                        row.getString("reason")))
                .list();
    }

    private static Set<Integer> weekdays(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    // The driver declares what it returns for SQL null as never null.
    @SuppressWarnings("NullAway")
    private static @Nullable LocalDate optionalDate(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
