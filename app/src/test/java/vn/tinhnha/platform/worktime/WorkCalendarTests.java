package vn.tinhnha.platform.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinhnha.platform.province.ProvinceProfile.Holiday;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours;
import vn.tinhnha.platform.province.ProvinceProfile.OfficeHours.Span;

/** Laws of the calendar, on random instants around Tết 2026 (always the same ones). */
class WorkCalendarTests {

    private static final Instant FROM = Instant.parse("2026-01-30T00:00:00Z");
    private static final int MINUTES = 40 * 24 * 60;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final WorkCalendar calendar = new WorkCalendar(hours(), holidays(), ZONE);

    /** Where it starts, and two lengths of work. */
    record Sample(Instant start, Duration first, Duration second) {}

    static Stream<Sample> samples() {
        Random random = new Random(482);
        return Stream.generate(() -> new Sample(
                        FROM.plus(Duration.ofMinutes(random.nextInt(MINUTES))),
                        Duration.ofMinutes(1 + random.nextInt(3000)),
                        Duration.ofMinutes(1 + random.nextInt(3000))))
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void moreWorkEndsLater(Sample sample) {
        assertThat(calendar.plusWorking(sample.start(), sample.first().plus(sample.second())))
                .isAfter(calendar.plusWorking(sample.start(), sample.first()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void workAddsUp(Sample sample) {
        Instant between = calendar.plusWorking(sample.start(), sample.first());

        assertThat(calendar.plusWorking(between, sample.second()))
                .isEqualTo(calendar.plusWorking(sample.start(), sample.first().plus(sample.second())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aDeadlineNeverFallsIntoClosedTime(Sample sample) {
        Instant end = calendar.plusWorking(sample.start(), sample.first());

        assertThat(calendar.isOpen(end.minusNanos(1))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasAddedIsMeasuredAgain(Sample sample) {
        Instant end = calendar.plusWorking(sample.start(), sample.first());

        assertThat(calendar.workingTime(sample.start(), end)).isEqualTo(sample.first());
        assertThat(calendar.workingTime(end, sample.start())).isZero();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aWorkingDayEndsAtTheCloseOfBusiness(Sample sample) {
        Instant end = calendar.plusWorkingDays(sample.start(), 6);

        assertThat(end.atZone(ZONE).toLocalTime()).hasToString("17:00");
        assertThat(calendar.plusWorkingDays(sample.start(), 7)).isAfter(end);
    }

    /** 07:00-11:00 and 13:00-17:00 from Monday to Friday. */
    private static OfficeHours hours() {
        List<Span> day = List.of(
                new Span(LocalTime.of(7, 0), LocalTime.of(11, 0)), new Span(LocalTime.of(13, 0), LocalTime.of(17, 0)));
        return new OfficeHours(
                IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toMap(weekday -> weekday, _ -> day)));
    }

    /** Tết, and a Saturday that makes up for a day of it. */
    private static Map<LocalDate, Holiday> holidays() {
        Map<LocalDate, Holiday> holidays = LocalDate.of(2026, 2, 16)
                .datesUntil(LocalDate.of(2026, 2, 21))
                .collect(Collectors.toMap(date -> date, date -> new Holiday(date, "Tết Nguyên đán", false)));
        LocalDate makeUp = LocalDate.of(2026, 2, 28);
        holidays.put(makeUp, new Holiday(makeUp, "Làm bù", true));
        return holidays;
    }
}
