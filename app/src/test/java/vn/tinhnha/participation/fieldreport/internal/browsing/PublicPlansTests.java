package vn.tinhnha.participation.fieldreport.internal.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.internal.ManyReports;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.testing.StatementRecorder;
import vn.tinhnha.testing.TestDatabase;

/**
 * Every public query is served by an index, here with 100,000 reports; {@code docs/standards/public-pages.md} tells
 * what the same queries took with 1,000,000.
 */
class PublicPlansTests {

    private static final int REPORTS = 100_000;
    private static final int PAGE = 20;
    private static final Instant NEWEST = Instant.parse("2026-11-20T00:00:00Z");
    private static final TestDatabase DATABASE = TestDatabase.migrated("fieldreport");

    private final StatementRecorder recorder = new StatementRecorder(DATABASE.dataSource());
    private final PublicQueries list = new PublicQueries(JdbcClient.create(recorder));
    private final MapQueries map = new MapQueries(JdbcClient.create(recorder));

    @BeforeAll
    static void fill() {
        ManyReports.insert(DATABASE.jdbc(), REPORTS);
    }

    static Stream<Arguments> lists() {
        Instant lately = NEWEST.minus(Duration.ofDays(2));
        return Stream.of(
                Arguments.of("everything", PublicFilter.all(), "report_public"),
                Arguments.of("a category", filter("", "cat-3", null, null, null), "report_public_category"),
                Arguments.of("a ward", filter("", null, "w-3", null, null), "report_public_ward"),
                Arguments.of("a category in a ward", filter("", "cat-3", "w-3", null, null), "report_public_"),
                Arguments.of("a stage", filter("", null, null, PublicStage.IN_PROGRESS, null), "report_public"),
                Arguments.of("a frequent word", filter("rác", null, null, null, null), "report_public"),
                Arguments.of("a rare word", filter("Hiếm", null, null, null, null), "report_search"),
                Arguments.of("what changed lately", filter("", null, null, null, lately), "report_changed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void aListReadsOneIndex(String what, PublicFilter filter, String index) {
        assertThat(list.list(filter, null, PAGE).items()).isNotEmpty();

        List<String> plan = recorder.plan();
        assertThat(plan).anyMatch(step -> step.contains(index)).noneMatch(step -> step.contains("Seq Scan"));
        assertThat(StatementRecorder.rowsOutOfSorts(plan)).isLessThan(100);
        assertThat(StatementRecorder.rowsThrownAway(plan)).isLessThan(1000);
    }

    @Test
    void aLaterPageStartsWhereTheOneBeforeEnded() {
        Cursor middle = new Cursor(NEWEST.minus(Duration.ofDays(500)), new UUID(0, 0));

        assertThat(list.list(PublicFilter.all(), middle, PAGE).items()).hasSize(PAGE);

        assertThat(recorder.plan())
                .anyMatch(step -> step.contains("Index Cond: (ROW(received_at, id) <"))
                .noneMatch(step -> step.contains("Rows Removed"));
    }

    @Test
    void theWholeMapReadsTheIndexOnly() {
        PublicFilter season =
                new PublicFilter("", null, null, null, NEWEST.minus(Duration.ofDays(90)), null, null, null);
        MapArea province = new MapArea(new GeoPoint(9.0, 105.0), new GeoPoint(10.5, 106.2));

        assertThat(map.heaps(season, province, 10)).hasSizeGreaterThan(10);

        assertThat(recorder.plan()).anyMatch(step -> step.contains("Index Only Scan using report_public "));
    }

    @Test
    void aStreetOnTheMapReadsItsPlace() {
        MapArea street = new MapArea(new GeoPoint(9.80, 105.50), new GeoPoint(9.82, 105.52));

        assertThat(map.heaps(PublicFilter.all(), street, 15)).isNotEmpty();

        assertThat(recorder.plan())
                .anyMatch(step -> step.contains("report_place"))
                .noneMatch(step -> step.contains("Seq Scan"));
    }

    private static PublicFilter filter(
            String words,
            @Nullable String category,
            @Nullable String ward,
            @Nullable PublicStage stage,
            @Nullable Instant changedFrom) {
        return new PublicFilter(words, category, ward, stage, null, null, changedFrom, null);
    }
}
