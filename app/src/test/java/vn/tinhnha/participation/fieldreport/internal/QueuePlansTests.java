package vn.tinhnha.participation.fieldreport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.AWAITING_APPROVAL;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.DISPATCHED;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.IN_PROGRESS;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.PUBLISHED;
import static vn.tinhnha.participation.fieldreport.FieldReportStatus.RECEIVED;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries.QueueFilter;
import vn.tinhnha.participation.fieldreport.internal.QueueQueries.QueueRow;
import vn.tinhnha.testing.StatementRecorder;
import vn.tinhnha.testing.TestDatabase;

/** The first page of every queue is read from an index in the queue's order, here with 100,000 reports. */
class QueuePlansTests {

    private static final int REPORTS = 100_000;
    private static final int PAGE = 31;
    private static final Set<String> ALL = Set.of();
    private static final Set<String> ONE = Set.of("agency-7");
    private static final Set<String> TWO = Set.of("agency-7", "agency-8");
    private static final TestDatabase DATABASE = TestDatabase.migrated("fieldreport");

    private final StatementRecorder recorder = new StatementRecorder(DATABASE.dataSource());
    private final QueueQueries queues = new QueueQueries(JdbcClient.create(recorder));

    @BeforeAll
    static void fill() {
        ManyReports.insert(DATABASE.jdbc(), REPORTS);
    }

    static Stream<Arguments> queues() {
        return Stream.of(
                Arguments.of("new ones", List.of(RECEIVED), ALL, "report_queue"),
                Arguments.of(
                        "being worked on", List.of(DISPATCHED, IN_PROGRESS, AWAITING_APPROVAL), ALL, "report_queue"),
                Arguments.of("published", List.of(PUBLISHED), ALL, "report_finished"),
                Arguments.of("in progress at an agency", List.of(IN_PROGRESS), ONE, "report_agency_queue"),
                Arguments.of("in progress at two agencies", List.of(IN_PROGRESS), TWO, "report_agency_queue"),
                Arguments.of("published of an agency", List.of(PUBLISHED), ONE, "report_agency_finished"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queues")
    void aFirstPageReadsItsIndex(
            String what, Collection<FieldReportStatus> statuses, Collection<String> agencies, String index) {
        assertThat(page(statuses, agencies, 0)).hasSize(PAGE);

        List<String> plan = recorder.plan();
        assertThat(plan)
                .anyMatch(step -> step.contains("Index Scan using " + index + " "))
                .noneMatch(step -> step.contains("Seq Scan"));
        assertThat(rowsRead(plan)).isLessThan(1000);
    }

    @Test
    void theWorkThatTwoAgenciesShareIsShownOnce() {
        List<String> codes = Stream.of(0, 1000, 2000, 3000)
                .flatMap(offset -> page(List.of(IN_PROGRESS), TWO, offset, 1000).stream())
                .map(QueueRow::code)
                .toList();

        assertThat(codes).doesNotHaveDuplicates().hasSize(countOf(TWO));
    }

    @Test
    void aQueueGoesOnInItsOrder() {
        List<QueueRow> both = page(List.of(IN_PROGRESS), ONE, 0, 2 * PAGE);

        assertThat(page(List.of(IN_PROGRESS), ONE, PAGE)).isEqualTo(both.subList(PAGE, 2 * PAGE));
        assertThat(both.getFirst().urgent()).isTrue();
    }

    private int countOf(Collection<String> agencies) {
        return queues.counts(agencies).getOrDefault(IN_PROGRESS, 0);
    }

    private List<QueueRow> page(Collection<FieldReportStatus> statuses, Collection<String> agencies, int offset) {
        return page(statuses, agencies, offset, PAGE);
    }

    private List<QueueRow> page(
            Collection<FieldReportStatus> statuses, Collection<String> agencies, int offset, int limit) {
        return queues.queue(
                new QueueFilter(statuses, agencies, "", null, null, null, QueueNarrowing.NONE), offset, limit);
    }

    /** What all steps gave and threw away: a sort of a whole status would show here. */
    private static long rowsRead(List<String> plan) {
        long given = plan.stream()
                .filter(step -> step.contains("actual rows="))
                .mapToLong(step -> Math.round(Double.parseDouble(step.replaceAll(".*actual rows=([\\d.]+).*", "$1"))))
                .sum();
        return given + StatementRecorder.rowsThrownAway(plan);
    }
}
