package vn.tinhnha.participation.fieldreport.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.PublicFilter.Counted;
import vn.tinhnha.participation.fieldreport.PublicFilter.Timing;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.testing.StatementRecorder;
import vn.tinhnha.testing.TestDatabase;

/** What figures read, and the lists they open, with 100,000 reports: never all of a growing table. */
class FigurePlansTests {

    private static final int REPORTS = 100_000;
    private static final ZoneId ZONE = ZoneOffset.ofHours(7);
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final TestDatabase DATABASE = TestDatabase.migrated("fieldreport");

    private final StatementRecorder recorder = new StatementRecorder(DATABASE.dataSource());
    private final PublicQueries list = new PublicQueries(JdbcClient.create(recorder));
    private final FigureQueries figures = new FigureQueries(JdbcClient.create(recorder));

    @BeforeAll
    static void fill() {
        JdbcClient jdbc = DATABASE.jdbc();
        ManyFacts.insert(jdbc, REPORTS);
        FigureStore store = new FigureStore(jdbc);
        store.count(Period.ALL, ZONE, NOW);
        store.countDays(LocalDate.ofInstant(NOW, ZONE), ZONE);
        jdbc.sql("vacuum analyze fieldreport.figure_cell, fieldreport.figure_day")
                .update();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("an agency", counted("agency-3", null, Set.of(), null)),
                Arguments.of("late handling", counted(null, Timing.HANDLED_LATE, Set.of(), null)),
                Arguments.of("late handling of an agency", counted("agency-3", Timing.HANDLED_LATE, Set.of(), null)),
                Arguments.of("good verdicts", counted(null, null, Set.of(Satisfaction.SATISFIED), null)),
                Arguments.of("bad verdicts", counted(null, null, Set.of(Satisfaction.DISSATISFIED), null)),
                Arguments.of("open on a day", counted(null, null, Set.of(), Instant.parse("2025-03-01T16:59:59Z"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void theListOfAFigureReadsAnIndex(String what, PublicFilter filter) {
        assertThat(list.list(filter, null, 20).items()).isNotEmpty();

        List<String> plan = recorder.plan();
        assertThat(plan).noneMatch(step -> step.contains("Seq Scan"));
        assertThat(StatementRecorder.rowsThrownAway(plan)).isLessThan(1000);
    }

    @Test
    void thePageReadsWhatWasCountedBeforehand() {
        assertThat(figures.cells(Period.ALL)).hasSizeGreaterThan(100);
        assertThat(recorder.plan())
                .noneMatch(step -> step.contains("case_fact") || step.contains("fieldreport.report"));

        assertThat(figures.days(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 11, 1)))
                .hasSize(93);
        assertThat(recorder.plan()).anyMatch(step -> step.contains("figure_day_pkey"));
    }

    @Test
    void aPaperReadsItsPeriodOnly() {
        Instant from = Instant.parse("2026-10-01T00:00:00Z");

        assertThat(figures.allCases(from, Instant.parse("2026-10-08T00:00:00Z")))
                .isNotEmpty();

        assertThat(recorder.plan()).anyMatch(step -> step.contains("case_fact_received"));
    }

    private static PublicFilter counted(
            @Nullable String agency, @Nullable Timing timing, Set<Satisfaction> verdicts, @Nullable Instant openAt) {
        return new PublicFilter(
                "", null, null, null, null, null, null, null, new Counted(agency, timing, verdicts, openAt));
    }
}
