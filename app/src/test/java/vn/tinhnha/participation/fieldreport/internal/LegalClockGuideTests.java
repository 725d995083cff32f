package vn.tinhnha.participation.fieldreport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.ClockFixtures.ZONE;
import static vn.tinhnha.participation.fieldreport.internal.ClockFixtures.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.Rules;
import vn.tinhnha.platform.worktime.Timetable;
import vn.tinhnha.platform.worktime.Timetable.Closure;
import vn.tinhnha.platform.worktime.Timetable.Hours;
import vn.tinhnha.platform.worktime.Timetable.Shift;
import vn.tinhnha.platform.worktime.WorkCalendar;
import vn.tinhnha.platform.worktime.WorkCalendars;

/** Holds the app to every worked example of docs/guide/legal-clock.md. */
class LegalClockGuideTests {

    private static final Path GUIDE = Path.of("../docs/guide/legal-clock.md");
    private static final String AGENCY = "so-xay-dung";

    private static final Deadlines NONE = new Deadlines(Instant.EPOCH, null, null, null);

    private final LegalClock clock = ClockFixtures.clock(calendars(), rules());
    private final LegalClock own = new LegalClock(
            calendars(), ClockFixtures.book(), rules(), (_, _) -> OptionalInt.of(2), ClockFixtures.CENTER);

    @ParameterizedTest(name = "{0}: {1} from {2} until {3}")
    @MethodSource("examples")
    void computesTheExample(String name, String step, Instant from, Instant due) {
        assertThat(due(step, from)).as(name).isEqualTo(due);
    }

    private Instant due(String step, Instant from) {
        return Objects.requireNonNull(
                switch (step) {
                    case "dispatch" -> clock.received(from, false, false).dispatchBy();
                    case "dispatch-complex" -> clock.received(from, false, true).dispatchBy();
                    case "dispatch-urgent" -> clock.received(from, true, false).dispatchBy();
                    case "return" ->
                        clock.dispatched(NONE, from, AGENCY, "dat-dai").returnBy();
                    case "handle" ->
                        clock.dispatched(NONE, from, AGENCY, "dat-dai").handleBy();
                    case "handle-own" ->
                        own.dispatched(NONE, from, AGENCY, "dat-dai").handleBy();
                    case "publish" -> clock.approved(NONE, from).publishBy();
                    default -> throw new IllegalArgumentException(step);
                });
    }

    @ParameterizedTest(name = "{0}: {1} paused from {2} to {3} becomes {4}")
    @MethodSource("pauses")
    void addsThePause(String name, Instant deadline, Instant stopped, Instant again, Instant moved) {
        WorkCalendar calendar = clock.calendar(AGENCY);
        Term term = new Term(Term.Basis.HANDLING, Instant.EPOCH, 6);

        assertThat(term.after(deadline, term.between(stopped, again, calendar), calendar))
                .as(name)
                .isEqualTo(moved);
    }

    static Stream<Arguments> examples() throws IOException {
        return rows("examples").map(row -> Arguments.of(row[0], row[1], moment(row[2]), moment(row[3])));
    }

    static Stream<Arguments> pauses() throws IOException {
        return rows("pauses")
                .map(row -> Arguments.of(row[0], moment(row[1]), moment(row[2]), moment(row[3]), moment(row[4])));
    }

    /** The cells of a table between two comments, without its head. */
    private static Stream<String[]> rows(String name) throws IOException {
        String guide = Files.readString(GUIDE);
        String table = guide.substring(guide.indexOf("<!-- " + name + " -->"), guide.indexOf("<!-- /" + name + " -->"));
        List<String[]> rows = table.lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toArray(String[]::new))
                .toList();
        assertThat(rows).hasSizeGreaterThan(5);
        return rows.stream();
    }

    private static Instant moment(String cell) {
        return at(cell.replace(' ', 'T'));
    }

    private static WorkCalendars calendars() {
        WorkCalendar center = new WorkCalendar(timetable(List.of(new Shift(
                Set.of(3), LocalDate.of(2026, 11, 1), null, new Span(LocalTime.of(18, 0), LocalTime.of(22, 0))))));
        WorkCalendar agency = new WorkCalendar(timetable(List.of()));
        return new WorkCalendars() {
            @Override
            public WorkCalendar of(String organization) {
                return organization.equals(ClockFixtures.CENTER) ? center : agency;
            }

            @Override
            public WorkCalendar ofProvince() {
                return agency;
            }
        };
    }

    private static Timetable timetable(List<Shift> shifts) {
        Map<LocalDate, Holiday> days = new HashMap<>(ClockFixtures.holidays());
        LocalDate swapped = LocalDate.of(2026, 2, 28);
        days.put(swapped, new Holiday(swapped, "Làm bù", true));
        return new Timetable(
                List.of(new Hours(LocalDate.EPOCH, null, ClockFixtures.week())),
                days,
                shifts,
                List.of(new Closure(at("2026-12-10T09:00"), at("2026-12-11T09:00"))),
                ZONE);
    }

    /** From the first of December: three hours to dispatch, four days to handle. */
    private static Rules rules() {
        Map<String, Object> changed = Map.of(
                ClockFixtures.book().dispatch().key(),
                Duration.ofHours(3),
                ClockFixtures.book().handlingDays().key(),
                4);
        return new Rules() {
            @Override
            public <T> T get(Rule<T> rule) {
                return at(rule, Instant.MAX);
            }

            @Override
            @SuppressWarnings("unchecked") // each key has a value of its rule's type
            public <T> T at(Rule<T> rule, Instant when) {
                boolean now = !when.isBefore(ClockFixtures.at("2026-12-01T00:00"));
                return now ? (T) changed.getOrDefault(rule.key(), rule.standard()) : rule.standard();
            }
        };
    }
}
